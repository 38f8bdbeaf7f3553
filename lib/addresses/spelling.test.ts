import {folded, spellingsOf} from './spelling'

const addresses = [
  '/',
  '/guides',
  '/guides/pilot',
  '/guides/caf%C3%A9',
  '/guides/stra%C3%9Fe',
  '/guides/100%25',
]

test.each([
  ['/Guides/Pilot', '/guides/pilot'],
  ['/GUIDES/', '/guides'],
  ['/guides/CAF%C3%89', '/guides/caf%C3%A9'],
  ['/guides/cafe%CC%81', '/guides/caf%C3%A9'],
  ['/Guides/100%25', '/guides/100%25'],
  ['/guides/STRASSE', '/guides/stra%C3%9Fe'],
  ['/guides/pi%EF%BD%8Cot', '/guides/pilot'],
])('%s is another spelling of %s', (asked, address) => {
  expect(spellingsOf(addresses).respelled(asked)).toBe(address)
})

test('an address that exists is not led to another spelling, nor what does not exist', () => {
  for (const address of [...addresses, '/guides/pilots', '/nowhere'])
    expect(spellingsOf(addresses).respelled(address)).toBeUndefined()
  expect(spellingsOf(['/guides/A', '/guides/a']).respelled('/guides/a')).toBeUndefined()
})

test('an address that is stored in another form is found from each', () => {
  const stored = '/guides/cafe%CC%81'
  expect(spellingsOf([stored]).respelled('/guides/caf%C3%A9')).toBe(stored)
  expect(folded('/İ')).toBe(folded('/i̇'))
})
