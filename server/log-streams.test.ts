/** @jest-environment node */
import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'

const helper = path.join(import.meta.dirname, 'log-streams.ts')

/** Prints all the time, and each uncaught error as Next.js does; answers with their number. */
const program = `
  import {surviveClosedLog} from ${JSON.stringify(helper)}
  surviveClosedLog(process)
  let uncaught = 0
  process.on('uncaughtException', (error) => { uncaught += 1; console.error(error) })
  setInterval(() => { console.log('a line'); console.error('a line') }, 1)
  process.on('message', () => process.send(uncaught))
  process.on('disconnect', () => process.exit())
  process.send('started')
`

let child: ChildProcess
// After a test that hangs, too.
afterEach(() => child.kill('SIGKILL'))

test('a log that nobody reads any more is no error', async () => {
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program]
  child = spawn(process.execPath, flags, {stdio: ['ignore', 'pipe', 'pipe', 'ipc']})
  await once(child, 'message')
  for (const stream of [child.stdout, child.stderr]) {
    stream?.destroy()
    if (stream) await once(stream, 'close')
  }
  for (let turn = 0; turn < 20; turn += 1) {
    child.send('there?')
    expect((await once(child, 'message'))[0]).toBe(0)
  }
})
