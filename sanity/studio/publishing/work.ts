import {useCallback, useSyncExternalStore} from 'react'

/** What is being done for whom pressed a button, in words, by document and action. */
const underway = new Map<string, string>()
const watchers = new Set<() => void>()

/** It goes on when the pane is closed, so the tab asks before it closes over it. */
const holdTab = (event: BeforeUnloadEvent) => event.preventDefault()

function note(key: string, doing: string | undefined) {
  if (doing === undefined) underway.delete(key)
  else underway.set(key, doing)
  if (underway.size > 0) window.addEventListener('beforeunload', holdTab)
  else window.removeEventListener('beforeunload', holdTab)
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

interface Work {
  /** What is being done, in words; undefined at rest. */
  doing: string | undefined
  /** Runs a task that says what it does; a press during one is part of it. */
  begin(task: (say: (doing: string) => void) => Promise<void>): void
}

/** The one task at a time of a key such as an action and a document. */
export function useWork(key: string): Work {
  const read = useCallback(() => underway.get(key), [key])
  const doing = useSyncExternalStore(watch, read)
  const begin = useCallback<Work['begin']>(
    (task) => {
      if (underway.has(key)) return
      note(key, '…')
      void task((words) => note(key, words)).finally(() => note(key, undefined))
    },
    [key],
  )
  return {doing, begin}
}
