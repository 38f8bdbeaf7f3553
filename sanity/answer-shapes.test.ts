/** @jest-environment node */
import type {TypeNode} from 'groq-js'
import {articleTypes} from '@/lib/content-types'
import {shapeOf} from './answer-shapes'
import * as articles from './queries/articles'
import * as myths from './queries/myths'
import * as site from './queries/site'
import * as stillTrue from './queries/still-true'
import * as subjects from './queries/subjects'

const queries = Object.entries({...articles, ...myths, ...site, ...stillTrue, ...subjects})
const dated = new Set<unknown>([...articleTypes, 'myth'])

/** Paths to each document in a result that has a `publishedAt`. */
function datedIn(shape: TypeNode, way: string): {way: string; isDated: boolean}[] {
  if (shape.type === 'array') return datedIn(shape.of, `${way}[]`)
  if (shape.type === 'union') return shape.of.flatMap((variant) => datedIn(variant, way))
  if (shape.type !== 'object') return []
  const {_id, _type, publishedAt} = shape.attributes
  const type = _type?.value.type === 'string' ? _type.value.value : undefined
  const own =
    _id && dated.has(type) ? [{way: `${way}<${type}>`, isDated: Boolean(publishedAt)}] : []
  const inner = Object.entries(shape.attributes).flatMap(([name, {value}]) =>
    datedIn(value, `${way}.${name}`),
  )
  return [...own, ...inner]
}

test('whatever shows a piece or myth asks for its date, or readers would see it before its day', () => {
  const found = queries.flatMap(([name, query]) => datedIn(shapeOf(query), name))
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter(({isDated}) => !isDated).map(({way}) => way)).toEqual([])
})
