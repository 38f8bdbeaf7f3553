import {useState} from 'react'

/** Runs one thing at a time; what went wrong is kept as a sentence. */
export function useTask() {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  /** Whether it was done. */
  const run = async (task: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    try {
      await task()
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return {isBusy, problem, setProblem, run}
}
