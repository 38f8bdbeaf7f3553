/** @jest-environment node */
import {memorySnapshot} from './memory-snapshot.ts'
import {runQuery} from './run-query.ts'

const snapshot = memorySnapshot([
  {_id: 'ada', _type: 'person', name: 'Ada', bio: {motto: 'count twice, cut once'}},
  {_id: 'guide', _type: 'article', author: {_ref: 'ada'}, tags: ['a', null, 'a', null, 3]},
  {_id: 'note', _type: 'article', author: {_ref: 'ada'}, place: {lat: 59.9, lng: 10.7}},
  {_id: 'media', _type: 'sanity.asset', aspects: {rights: {owner: 'Ada'}}},
])
const ask = async (query: string) => {
  const request = {params: {}, perspective: 'raw' as const, projectId: 'local', dataset: 'main'}
  return (await runQuery(snapshot, {query, ...request})).result
}
const square = (from: number, to: number) =>
  JSON.stringify([
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ])
const polygon = (...rings: string[]) => `{"type": "Polygon", "coordinates": [${rings.join(', ')}]}`

it.each([
  ['array::unique(*[_id == "guide"][0].tags)', ['a', null, 3]],
  ['*[_id == "ada"][0]{"n": documents::incomingRefCount()}', {n: 2}],
  ['documents::incomingGlobalDocumentReferenceCount()', 0],
  ['documents::get({"_ref": "ada"}).name', 'Ada'],
  ['documents::get({"_ref": "dataset:local.main:ada"}).name', 'Ada'],
  ['documents::get({"_ref": "dataset:local.other:ada"})', null],
  ['media::aspect({"_ref": "media"}, "rights").owner', 'Ada'],
  ['media::aspect({"_ref": "media"}, "none")', null],
  ['user::attributes()', {}],
  ['*[anywhere(motto match "cut")]._id', ['ada']],
  ['path("a.b") in path("a.*")', true],
  ['path("a.b.c") in path("a.*")', false],
  ['*[path(_id) in path("*") && _type == "person"]._id', ['ada']],
  ['*[@ match text::query(\'"cut once"\')]._id', ['ada']],
  ['*[@ match text::query(\'"once cut"\')]._id', []],
  ['*[_type == "person" && @ match text::query(\'-"once cut"\')]._id', ['ada']],
])('%s', async (query, expected) => {
  expect(await ask(query)).toEqual(expected)
})

it.each([
  ['geo({"lat": 1, "lng": 2, "more": 3})', {type: 'Point', coordinates: [2, 1]}],
  ['geo({"lat": 1, "lng": 2, "lon": 2})', null],
  ['{"geo(": "geo(1)"}', {'geo(': 'geo(1)'}],
  ['geo({"lat": 91, "lng": 2})', null],
  ['geo(geo::latLng(1, 2)).coordinates', null],
  ['defined(geo::latLng(1, 2))', true],
  ['geo::latLng(1, 2) == geo::latLng(1, 2)', false],
  [`geo(${polygon('[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]')})`, null],
  ['geo({"type": "LineString", "coordinates": [[1, 1]]})', null],
  [
    'round(geo::distance({"lat": 59.913889, "lng": 10.752222}, geo::latLng(59.329444, 18.068611)))',
    416761,
  ],
  [`geo::distance(geo::latLng(1, 2), ${polygon(square(0, 1))})`, null],
  [`geo::contains(${polygon(square(0, 10))}, geo::latLng(5, 5))`, true],
  [`geo::contains(${polygon(square(0, 10))}, geo::latLng(5, 15))`, false],
  [`geo::contains(${polygon(square(0, 10))}, geo::latLng(-5, -175))`, false],
  [`geo::contains(${polygon(square(0, 10), square(4, 6))}, geo::latLng(5, 5))`, false],
  [`geo::contains(${polygon(square(0, 10), square(4, 6))}, ${polygon(square(3, 7))})`, false],
  [`geo::contains(${polygon(square(0, 10), square(4, 6))}, ${polygon(square(1, 3))})`, true],
  [`geo::contains(${polygon(square(0, 10))}, ${polygon(square(0, 10))})`, true],
  [`geo::contains(${polygon(square(1, 3))}, ${polygon(square(0, 10))})`, false],
  [`geo::contains(${polygon(square(0, 3))}, ${polygon(square(1, 4))})`, false],
  [
    `geo::contains(${polygon(square(0, 9))}, {"type": "LineString", "coordinates": [[1, 1], [8, 8]]})`,
    true,
  ],
  [
    `geo::contains(${polygon(square(0, 9), square(4, 6))}, {"type": "LineString", "coordinates": [[1, 1], [8, 8]]})`,
    false,
  ],
  [`geo::intersects(${polygon(square(0, 3))}, ${polygon(square(1, 4))})`, true],
  [`geo::intersects(${polygon(square(0, 3))}, ${polygon(square(4, 5))})`, false],
  [`geo::intersects(${polygon(square(0, 9))}, ${polygon(square(4, 5))})`, true],
  [`geo::intersects(${polygon(square(0, 9), square(3, 6))}, ${polygon(square(4, 5))})`, false],
  [
    'geo::intersects({"type": "LineString", "coordinates": [[0, 0], [2, 2]]}, {"type": "LineString", "coordinates": [[0, 2], [2, 0]]})',
    true,
  ],
  ['geo::intersects(null, geo::latLng(1, 1))', null],
  ['*[geo::distance(place, geo::latLng(60, 10.7)) < 20000]._id', ['note']],
])('%.110s', async (query, expected) => {
  expect(await ask(query)).toEqual(expected)
})

it('maps a computed value to no field', async () => {
  const {resultSourceMap} = await runQuery(snapshot, {
    query: '*[_id == "note"]{_type, "p": geo(place), "u": array::unique(["a"])}',
    params: {},
    perspective: 'raw',
    projectId: 'local',
    dataset: 'main',
    sourceMap: true,
  })
  const mapped = Object.entries(resultSourceMap?.mappings ?? {})
  expect(mapped.map(([at, {source}]) => [at, source.type])).toEqual([
    ["$[0]['_type']", 'documentValue'],
    ["$[0]['p']['type']", 'unknown'],
    ["$[0]['p']['coordinates'][0]", 'unknown'],
    ["$[0]['p']['coordinates'][1]", 'unknown'],
    ["$[0]['u'][0]", 'unknown'],
  ])
})
