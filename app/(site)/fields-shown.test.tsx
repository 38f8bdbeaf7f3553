import {isTried, own, placesOf, show, valueAt, withAt, type Place} from './test-views'

/** Fields that change nothing for readers, with the reason; one that does is reported too. */
const unseen: Record<string, string> = {
  'redirect.automatic': 'for editors: who made the redirect',
  'redirect.note': 'for editors: why the redirect is there',
  'seo.image.credit': 'a picture that is shared has no room for words',
  'siteSettings.socialImage.credit': 'a picture that is shared has no room for words',
}

/**
 * Whether an editor fills in the value. Texts are tested in components/blocks; keys and types
 * belong to the Studio, and crops are part of a picture's URL.
 */
const isFilledIn = (document: object, place: Place) => {
  const isSystem = /^(_key|_type|_ref|_weak|media|body|explanation|crop|hotspot)$/
  if (place.some((name) => isSystem.test(String(name)))) return false
  const value = valueAt(document, place)
  return typeof value !== 'object' || '_ref' in Object(value)
}

/** Name of a place's field; fields of all pieces have one name. */
const nameOf = (type: string, place: Place) => {
  const names = place.filter((part) => !/^\d+$/.test(String(part)))
  return (names[0] === 'seo' ? names : [type, ...names]).join('.')
}

const named = ['from', 'label', 'name', 'says', 'slug', 'sourceTitle', 'title', 'url']

/** The document with hardly any other field, which might hide this one. */
function alone(document: {_id: string; _type: string}, place: Place) {
  const at = place.findLastIndex((name) => !/^\d+$/.test(String(name)))
  const around = place.slice(0, at)
  const kept = new Set([place[at], ...named])
  const fields = Object.entries(Object(valueAt(document, around)))
  return withAt(
    document,
    around,
    Object.fromEntries(fields.filter(([name]) => name.startsWith('_') || kept.has(name))),
  )
}

function others(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'string') return [undefined, 'Other words']
  return [undefined]
}

/** Whether a page changes when the field is empty or has another value. */
async function isSeen(document: (typeof own)[number], place: Place): Promise<boolean> {
  for (const shown of [document, alone(document, place)]) {
    const page = await show(shown)
    for (const other of others(valueAt(document, place)))
      if ((await show(withAt(shown, place, other))) !== page) return true
  }
  return false
}

/** Fields that were tried, and whether readers see them. */
const seen = new Map<string, boolean>()

test.each(own)('$_type: each field is tried', async (example) => {
  const places = placesOf(example).filter((at) => isTried(example, at) && isFilledIn(example, at))
  expect(places).not.toHaveLength(0)
  for (const place of places) {
    const name = nameOf(example._type, place)
    if (!seen.get(name)) seen.set(name, await isSeen(example, place))
  }
})

test('every field that an editor fills in is seen by readers, or it is said why not', () => {
  expect(seen.size).toBeGreaterThan(100)
  const left = [...seen].flatMap(([name, isIt]) => (isIt ? [] : [name]))
  expect(left.toSorted()).toEqual(Object.keys(unseen).toSorted())
})
