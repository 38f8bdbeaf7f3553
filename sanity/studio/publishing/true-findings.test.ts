import type {Path} from 'sanity'
import {saidOnce, trueFindings} from './true-findings'

const error = (message: string, ...path: Path) => ({level: 'error' as const, message, path})

const required = error('Give the title.', 'title')
const nothingTouched = new Map()
const titleTouched = new Map([['title', ['title']]])

test('a finding in a place that nobody changed holds', () => {
  const seen = {value: {}, opened: {}, touched: nothingTouched, check: undefined}
  expect(trueFindings([required], seen)).toEqual({holding: [required], isUnsure: false})
})

test('a finding about an older text holds of no newer one until that was checked', () => {
  const value = {title: 'Written'}
  const seen = {value, opened: {}, touched: titleTouched}
  const unsure = {holding: [], isUnsure: true}
  expect(trueFindings([required], {...seen, check: undefined})).toEqual(unsure)
  const older = {document: {}, findings: [required]}
  expect(trueFindings([required], {...seen, check: older})).toEqual(unsure)
  const newer = {document: {title: 'Written'}, findings: []}
  expect(trueFindings([required], {...seen, check: newer})).toEqual({
    holding: [],
    isUnsure: false,
  })
})

test('a text that was changed and changed back is not taken for the one in between', () => {
  const value = {title: 'As it was'}
  const seen = {value, opened: value, touched: titleTouched, check: undefined}
  expect(trueFindings([required], seen)).toEqual({holding: [], isUnsure: true})
})

test('an address that the Studio wrote by itself is not said to be missing', () => {
  const address = error('Write the title.', 'slug')
  const value = {slug: {current: 'written'}}
  const seen = {value, opened: {}, touched: titleTouched, check: undefined}
  expect(trueFindings([address], seen)).toEqual({holding: [], isUnsure: true})
})

test('what is wrong with the text as it stands holds, whatever stands elsewhere', () => {
  const value = {title: '', standfirst: 'newer'}
  const check = {document: {title: '', standfirst: 'older'}, findings: [required]}
  const seen = {value, opened: {title: 'Before'}, touched: titleTouched, check}
  expect(trueFindings([required], seen)).toEqual({holding: [required], isUnsure: false})
})

test('a change inside a place is a change of it; of a list, no change of what it holds', () => {
  const inside = error('Say who.', 'list', {_key: 'a'}, 'who')
  const of = error('Add one.', 'list')
  const touched = new Map([['list', ['list', {_key: 'a'}]]])
  const value = {list: [{_key: 'a'}]}
  const seen = {value, opened: value, touched, check: undefined}
  expect(trueFindings([inside, of], seen)).toEqual({holding: [inside], isUnsure: true})
})

test('an empty address is told of once, in our words', () => {
  const address = error('There is no address yet.', 'slug')
  const inside = error('Required', 'slug', 'current')
  expect(saidOnce([inside, address])).toEqual([address])
  expect(saidOnce([inside, required])).toEqual([inside, required])
})
