import {campaignAddress} from './campaign-address'

const letter = {source: 'newsletter', medium: 'email', campaign: 'spring-letter'}
const counted = 'utm_source=newsletter&utm_medium=email&utm_campaign=spring-letter'

test('a page gets what its readers are counted for', () => {
  expect(campaignAddress('https://casebook.test/guides/pilot', letter)).toBe(
    `https://casebook.test/guides/pilot?${counted}`,
  )
})

test('one of several links says which it is, in whatever words', () => {
  const address = campaignAddress('https://casebook.test/', letter, ' the “top” & more ')
  expect(new URL(address).searchParams.get('utm_content')).toBe('the “top” & more')
  expect(campaignAddress('https://casebook.test/', letter, '  ')).not.toContain('utm_content')
})

test('a query stays, an older campaign goes, and a place in the page comes last', () => {
  const old = 'utm_source=old&utm_source=older&utm_content=old'
  expect(campaignAddress(`https://casebook.test/glossary?a=1&${old}#token`, letter)).toBe(
    `https://casebook.test/glossary?a=1&${counted}#token`,
  )
})

test('an address in another script is the same page still', () => {
  const page = `https://casebook.test/guides/${encodeURIComponent('日本語 100%')}`
  expect(campaignAddress(page, letter)).toBe(`${page}?${counted}`)
})
