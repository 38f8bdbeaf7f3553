import {isMarkdown} from './is-markdown'

test.each([
  ['## The letters\nShe read them.'],
  ['# What she did\n\nShe read every letter.'],
  ['See [the report](https://example.org/report).'],
  ['```js\nread()\n```'],
  ['Kind | Minutes\n--- | ---\nClaims | 12'],
  ['Half are claims.[^1]\n\n[^1]: Counted by hand.'],
  ['- **Sorting:** by kind\n- **Answering:** by hand'],
  ['1. Open\n2. Close\n\n> She said so.'],
  ['### Next step\r\n\r\nWrite.'],
])('%j is Markdown', (text) => {
  expect(isMarkdown(text)).toBe(true)
})

test.each([
  ['Per letter*, before tax.\n\n* Only claims.'],
  ['2 * 3 * 4 = 24 and **kwargs of some_function_name'],
  ['- Hej, sa hon.\n\n- Hej!'],
  ['# read the letters\nimport letters\nletters.read()'],
  ['# read the letters\n\nimport letters'],
  ['#1 in its town\n#2 in ours'],
  ['Array[0](x) and note [1] (see below)'],
  ['1. Open\n2. Close'],
  ['> She said so.'],
  ['It is **very** good.'],
  ['-----\nSigned\n-----'],
  [''],
])('%j is no Markdown', (text) => {
  expect(isMarkdown(text)).toBe(false)
})
