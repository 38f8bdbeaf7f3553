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

type Task = (say: (doing: string) => void) => Promise<void>

/** What follows on a task, because a button was pressed again during it. */
const following = new Map<string, Task>()

async function run(key: string, task: Task) {
  note(key, '…')
  try {
    await task((words) => note(key, words))
  } finally {
    const next = following.get(key)
    following.delete(key)
    if (next) void run(key, next)
    else note(key, undefined)
  }
}

interface Work {
  /** What is being done, in words; undefined at rest. */
  doing: string | undefined
  /** Runs a task that says what it does. A press during one is part of it, or leads to `next`. */
  begin(task: Task, next?: Task): void
}

/** The one task at a time of a key such as an action and a document. */
export function useWork(key: string): Work {
  const read = useCallback(() => underway.get(key), [key])
  const doing = useSyncExternalStore(watch, read)
  const begin = useCallback<Work['begin']>(
    (task, next) => {
      if (!underway.has(key)) void run(key, task)
      else if (next) following.set(key, next)
    },
    [key],
  )
  return {doing, begin}
}
