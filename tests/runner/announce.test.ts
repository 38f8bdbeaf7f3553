import {signInCommand} from '@/scripts/runner/announce.mjs'

test('the command for another sign-in link repeats what only this shell has set', () => {
  expect(signInCommand({})).toBe('npm run lake -- sign-in')
  expect(signInCommand({PORT: '', LAKE_PORT: '4000'})).toBe('npm run lake -- sign-in')
  expect(signInCommand({PORT: '3100', DATA_DIR: "/tmp/Ada's data"})).toBe(
    String.raw`DATA_DIR='/tmp/Ada'\''s data' PORT=3100 npm run lake -- sign-in`,
  )
})
