import {markChanges} from './mark-changes'

function compared(published: string, shown: string) {
  const [then, now] = [published, shown].map((html) => {
    const element = document.createElement('article')
    element.innerHTML = html
    return element
  })
  if (!then || !now) throw new Error('There is nothing to compare')
  return {changes: markChanges(now, then), html: now.innerHTML}
}

const none = {changed: 0, added: 0, removed: 0}

test('words that came and went are marked within their paragraph', () => {
  expect(compared('<p>It took 30 days to try.</p>', '<p>It took 45 long days to try.</p>')).toEqual(
    {
      changes: {...none, changed: 1},
      html: '<p>It took <del>30</del><ins>45</ins> <ins>long </ins>days to try.</p>',
    },
  )
})

test('a first word that is another now stands beside what it took the place of', () => {
  expect(compared('<p>A small model works.</p>', '<p>One small model works.</p>').html).toBe(
    '<p><del>A</del><ins>One</ins> small model works.</p>',
  )
})

test('what is emphasised or linked stays so, and a change may begin in it', () => {
  const {html} = compared(
    '<p>They <em>read every</em> letter twice.</p>',
    '<p>They <em>read each</em> mail twice.</p>',
  )
  expect(html).toBe(
    '<p>They <em>read <del>every</del><ins>each</ins></em> <del>letter</del><ins>mail</ins> twice.</p>',
  )
})

test('a new paragraph is marked whole, and one that is gone stands where it stood', () => {
  const {changes, html} = compared(
    '<h2>Start</h2><p>This one goes away.</p><p>The end of it.</p>',
    '<h2>Start</h2><p>The end of it.</p><p>Nobody said <b>this</b> before.</p>',
  )
  expect(changes).toEqual({changed: 0, added: 1, removed: 1})
  expect(html).toBe(
    '<h2>Start</h2><p><del>This one goes away.</del></p><p>The end of it.</p>' +
      '<p><ins>Nobody said </ins><b><ins>this</ins></b><ins> before.</ins></p>',
  )
})

test('a row that is gone from a table, or a list, breaks neither', () => {
  const table = (...cells: string[]) =>
    `<table><tbody>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</tbody></table>`
  expect(compared(table('One', 'Two'), table('Two')).html).toBe(
    `<p><del>One</del></p>${table('Two')}`,
  )
  expect(compared('<ul><li>One</li><li>Two</li></ul>', '<ul><li>One</li></ul>').html).toBe(
    '<ul><li>One</li></ul><p><del>Two</del></p>',
  )
})

test('the same piece has no marks, whatever its contents and scripts say', () => {
  const piece = (more: string) => `<nav><li>${more}</li></nav><p>Same</p><script>${more}</script>`
  expect(compared(piece('one'), piece('two'))).toEqual({changes: none, html: piece('two')})
})

test('a piece without a word loses what was there, and gains what is', () => {
  expect(compared('<p>Gone</p>', '')).toEqual({
    changes: {...none, removed: 1},
    html: '<p><del>Gone</del></p>',
  })
  expect(compared('', '<p>Come</p>').changes).toEqual({...none, added: 1})
})

test('whatever changed, the words without marks are those of the draft', () => {
  const words = ['pilot', 'letter', 'desk', '30 %', 'Größe', 'and', '“yes”', '日本語']
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const text = () =>
    Array.from({length: 1 + random(9)}, () => words[random(words.length)]).join(' ')
  const piece = () =>
    Array.from({length: random(6)}, () => `<p>${text()} <em>${text()}</em></p>`).join('')
  for (let round = 0; round < 200; round += 1) {
    const [published, shown] = [piece(), piece()]
    const element = document.createElement('article')
    element.innerHTML = compared(published, shown).html
    for (const gone of element.querySelectorAll('del')) gone.remove()
    const plain = document.createElement('article')
    plain.innerHTML = shown
    expect(element.textContent).toBe(plain.textContent)
  }
})
