import {isAddress, targetOf} from './links'

const target = 'https://example.org/report?utm_source=letter&page=2'
const written = encodeURIComponent(target)

test.each([
  ['Google', `https://www.google.com/url?q=${written}&sa=D&source=editors&usg=AOvVaw3x`],
  ['Google in Sweden', `https://www.google.se/url?sa=t&url=${written}`],
  [
    'Outlook',
    `https://eur01.safelinks.protection.outlook.com/?url=${written}&data=05%7C02&sdata=x`,
  ],
  [
    'Teams',
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${written}&locale=en`,
  ],
  ['Facebook', `https://l.facebook.com/l.php?u=${written}&h=AT0`],
  ['LinkedIn', `https://www.linkedin.com/safety/go?url=${written}&trk=x`],
  ['YouTube', `https://www.youtube.com/redirect?event=video&q=${written}`],
  ['DuckDuckGo', `https://duckduckgo.com/l/?uddg=${written}&rut=1`],
  ['Slack', `https://slack-redir.net/link?url=${written}`],
  ['Proofpoint, third form', `https://urldefense.com/v3/__${target}__;!!AbC!x$`],
  [
    'one in another',
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${written}`)}`,
  ],
])('a link that %s wrapped is its target again', (_, href) => {
  expect(targetOf(href)).toBe(target)
})

test.each([
  target,
  'https://www.google.com/search?q=https://example.org/',
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://example.org/url?q=https://example.com/',
  'https://www.youtube.com/watch?v=abc&q=https://example.org/',
  'https://urldefense.com/v3/__https://example.org/*part__;Iw!!AbC!x$',
  'mailto:desk@example.org',
  'not an address',
])('%s stays as it is', (href) => {
  expect(targetOf(href)).toBe(href)
})

test('an address alone can make words a link, one in a wrapper or beside words cannot', () => {
  expect(isAddress(` ${target}\n`)).toBe(true)
  expect(isAddress('mailto:a@example.org')).toBe(true)
  for (const text of [
    '',
    'their report',
    `See ${target}`,
    'javascript:alert(1)',
    'file:///C:/report.docx',
    `https://www.google.com/url?q=${written}`,
  ])
    expect(isAddress(text)).toBe(false)
})
