import {useState} from 'react'

/** Runs one task at a time, and keeps the error message of a failed one. */
export function useTask() {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  /** Runs a task; returns whether it succeeded. */
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
