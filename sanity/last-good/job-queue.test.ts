import {AsyncLocalStorage} from 'node:async_hooks'
import {setImmediate} from 'node:timers/promises'
import {createJobQueue} from './job-queue'

test('jobs run one after another, and a failed one does not stop the rest', async () => {
  const queue = createJobQueue()
  const done: string[] = []
  const told: unknown[] = []
  const slow = (name: string) => async () => {
    await setImmediate()
    done.push(name)
  }
  queue.later(slow('first'), (cause) => told.push(cause))
  queue.later(
    () => Promise.reject(new Error('disk full')),
    (cause) => told.push(cause),
  )
  const awaited = queue.inTurn(() => Promise.reject(new Error('gone')))
  const last = queue.inTurn(slow('last'))
  await expect(awaited).rejects.toThrow('gone')
  await last
  expect(done).toEqual(['first', 'last'])
  expect(told).toEqual([new Error('disk full')])
})

test('a job that throws before it awaits fails like any other', async () => {
  const queue = createJobQueue()
  const told: unknown[] = []
  queue.later(
    () => {
      throw new Error('at once')
    },
    (cause) => told.push(cause),
  )
  await queue.inTurn(async () => {})
  expect(told).toEqual([new Error('at once')])
})

test('a job that waits for another does not run in the async context that it came from', async () => {
  const queue = createJobQueue()
  const rendering = new AsyncLocalStorage<string>()
  const disk = Promise.withResolvers<void>()
  const first = rendering.run('first', () => queue.inTurn(() => disk.promise))
  const seen: unknown[] = []
  const second = rendering.run('second', () =>
    queue.inTurn(async () => {
      seen.push(rendering.getStore())
    }),
  )
  disk.resolve()
  await Promise.all([first, second])
  expect(seen).toEqual(['first'])
})
