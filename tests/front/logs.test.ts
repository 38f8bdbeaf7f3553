import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describeFront, logged} from './front'

const folder = mkdtempSync(path.join(tmpdir(), 'front-logs-'))
afterAll(() => rmSync(folder, {recursive: true}))
const access = path.join(folder, 'access.log')
const errors = path.join(folder, 'error.log')

describeFront(
  'the secret of a preview link',
  ({ask, upstream}) => {
    const secret = 's'.repeat(43)

    test('is passed on, and stands in no log', async () => {
      expect((await ask(`/preview/${secret}?width=phone`)).status).toBe(200)
      // nginx logs an error when its upstream closes the connection.
      for (const address of [`/preview/${secret}`, '/guides/hangs-up'])
        upstream.shows(address, (request) => request.socket.destroy())
      expect((await ask(`/preview/${secret}`)).status).toBe(503)
      await ask('/guides/hangs-up')
      for (const file of [access, errors])
        expect(await logged(file, '/guides/hangs-up')).not.toContain('sss')
      expect(await logged(access, '/guides/hangs-up')).toContain('"GET /preview/"')
    })
  },
  {lines: {'access-log': `access_log ${access} front;`, 'error-log': `error_log ${errors} info;`}},
)
