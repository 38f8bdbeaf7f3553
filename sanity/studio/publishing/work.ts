import {useCallback, useSyncExternalStore} from 'react'
import {holdTab} from '../held-tab'

/** Descriptions of running tasks, by document and action. */
const underway = new Map<string, string>()
const watchers = new Set<() => void>()

function note(key: string, doing: string | undefined) {
  if (doing === undefined) underway.delete(key)
  else underway.set(key, doing)
  // A task goes on when its pane is closed, but not when its tab is.
  holdTab(underway, underway.size > 0)
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

type Task = (say: (doing: string) => void) => Promise<void>

/** Tasks to run after the current one, because a button was pressed again. */
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
  /** A description of the running task; undefined if there is none. */
  doing: string | undefined
  /**
   * Starts a task that reports its progress. During a task, a press is ignored, or queues `next`.
   */
  begin(task: Task, next?: Task): void
}

/** The single running task of a key, such as an action and a document. */
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
