/** @jest-environment node */
import {isPasscode, passcodeHashOf, passOf} from '@/sanity/preview-links/passcode'

test('a passcode opens, however a phone writes its letters, and another does not', async () => {
  const hash = await passcodeHashOf('Größe 7')
  expect(hash).not.toContain('Gr')
  expect(await isPasscode('Gro\u0308ße 7 ', hash)).toBe(true)
  expect(await isPasscode('Größe 8', hash)).toBe(false)
  expect(await isPasscode('', hash)).toBe(false)
  expect(await passcodeHashOf('Größe 7')).not.toBe(hash)
})

test('who knew a passcode is let in until the address or the passcode is another', async () => {
  const [one, other] = [await passcodeHashOf('one'), await passcodeHashOf('other')]
  const pass = passOf({addressHash: 'a', passcodeHash: one}, 'key')
  expect(passOf({addressHash: 'a', passcodeHash: one}, 'key')).toBe(pass)
  expect(passOf({addressHash: 'a', passcodeHash: other}, 'key')).not.toBe(pass)
  expect(passOf({addressHash: 'b', passcodeHash: one}, 'key')).not.toBe(pass)
  expect(passOf({addressHash: 'a', passcodeHash: one}, 'another key')).not.toBe(pass)
  expect(passOf({addressHash: 'a'}, 'key')).toBeUndefined()
})
