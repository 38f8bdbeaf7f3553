import {headingsOf, wordsInAddress} from './heading-id'

const heading = (key: string, style: string, ...texts: string[]) => ({
  _key: key,
  _type: 'block',
  style,
  children: texts.map((text) => ({_type: 'span', text})),
})

test.each([
  ['What’s new? (2026)', 'whats-new-2026'],
  ['Größe & Kosten', 'große-kosten'],
  ['  From 45 → 10 minutes ', 'from-45-10-minutes'],
  ['Crème brûlée, Ước mơ', 'creme-brulee-uoc-mo'],
  ['日本語ガイド', '日本語ガイド'],
  ['日本語ガイド'.normalize('NFD'), '日本語ガイド'],
  ['パイロットを始める', 'パイロットを始める'],
  ['हिन्दी में शुरू करें', 'हिन्दी-में-शुरू-करें'],
  ['ภาษาไทยใช้ได้', 'ภาษาไทยใช้ได้'],
  ['한국어 안내'.normalize('NFD'), '한국어-안내'],
  ['Первый пилот: й', 'первый-пилот-й'],
  ['نخستین گام می‌آید', 'نخستین-گام-میآید'],
  ['ＧＰＴ　４', 'gpt-4'],
  ['⚠️ Careful, 1️⃣ step', 'careful-1-step'],
  ['\u0301lone mark', 'lone-mark'],
  ['…', ''],
])('“%s” becomes %s in an address', (text, slug) => {
  expect(wordsInAddress(text)).toBe(slug)
})

test('headings of any script can be linked to', () => {
  const ids = ['日本語ガイド', 'हिन्दी', '…'].map((text, at) => heading(String(at), 'h2', text))
  expect(headingsOf(ids).map(({id}) => id)).toEqual(['日本語ガイド', 'हिन्दी', 'section'])
})

test('a repeated heading gets an id of its own, even where a later one is already called so', () => {
  const body = [
    heading('a', 'h2', 'Cost'),
    heading('b', 'h3', 'Cost'),
    heading('c', 'h2', 'Cost 2'),
    heading('d', 'h2', 'Co', 'st'),
  ]
  expect(headingsOf(body).map(({id}) => id)).toEqual(['cost', 'cost-2', 'cost-2-2', 'cost-3'])
})

test('only headings with words count, whatever stands between them', () => {
  const body = [
    heading('a', 'normal', 'Text'),
    {_key: 'b', _type: 'figure'},
    heading('c', 'h2', ' '),
    {_key: 'd', _type: 'block', style: 'h2'},
    heading('e', 'h3', 'Left'),
  ]
  expect(headingsOf(body)).toEqual([{key: 'e', level: 'h3', text: 'Left', id: 'left'}])
})

test('a heading does not take the id of a part of the page around it', () => {
  const [results] = headingsOf([heading('a', 'h2', 'Results')])
  expect(results?.id).toBe('results-2')
})
