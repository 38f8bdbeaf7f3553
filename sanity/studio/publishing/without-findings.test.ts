import {withoutFindings} from './without-findings'

const at = (...path: (string | {_key: string})[]) => ({level: 'error', message: 'Write it.', path})
const field = (name: string, validation: object[], members?: object[]) => ({
  kind: 'field',
  field: {name, validation, ...(members && {members})},
})

test('only what is hidden goes, at any depth, and what has none of it stays the same', () => {
  const title = field('title', [at('title')])
  const name = field('name', [at('list', {_key: 'a'}, 'name')])
  const item = {kind: 'item', item: {validation: [], members: [name]}}
  const set = {kind: 'fieldSet', fieldSet: {members: [field('list', [], [item])]}}
  const hide = withoutFindings(new Set(['error list[_key=="a"].name Write it.']))
  const quiet = hide([title, set])
  expect(quiet[0]).toBe(title)
  expect(JSON.stringify(quiet)).toBe(
    JSON.stringify([title, set]).replace(JSON.stringify(name.field.validation), '[]'),
  )
  expect(hide(set)).toBe(quiet[1])
  const all = [title, set]
  expect(withoutFindings(new Set(['another']))(all)).toBe(all)
})

test('a finding of an input itself, such as on half a date, stays', () => {
  const parsed = {level: 'error', message: 'This is no date.', path: ['publishedAt']}
  const date = [field('publishedAt', [parsed, at('publishedAt')])]
  expect(withoutFindings(new Set(['error publishedAt Write it.']))(date)).toEqual([
    field('publishedAt', [parsed]),
  ])
})
