import fc from 'fast-check'

/** A few ids, so that writes collide and data stays small. */
export const documentId = fc.constantFrom(
  'a',
  'b',
  'c',
  'drafts.a',
  'drafts.b',
  'versions.r1.a',
  'versions.r2.b',
  '_.releases.r1',
)

/** Invalid ids, names and numbers, none of which may crash the lake. */
export const oddText = fc.constantFrom(
  '',
  '.',
  '..',
  'a.',
  'drafts.',
  'versions..a',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '\u0000',
  'ä😀\ud800',
  '%',
  '*',
  '$a',
  '-1',
  '1e999',
  'NaN',
  'null',
  'x'.repeat(300),
)

const leaf = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 53, 1e300, '', 'one', 'Two words'),
  fc.string({maxLength: 12}),
  fc.integer({min: -9, max: 9}),
  oddText,
)

const fieldName = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('title', 'count', 'list', 'body', 'deep', 'ref', 'slug')},
  {weight: 2, arbitrary: fc.constantFrom('_key', '_type', '_ref', '_weak', '_rev', '_system')},
  {weight: 1, arbitrary: oddText},
)

/** A JSON value of a few levels, with some field names that are special to Sanity. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    leaf,
    fc.record({_type: fc.constant('reference'), _ref: documentId, _weak: fc.boolean()}),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(fieldName, tie('value'), {maxKeys: 4}),
  ),
})).value

/** A document as a client would send it: mostly valid, sometimes with a wrong id or type. */
export const givenDocument = fc
  .tuple(
    fc.record({
      _id: fc.oneof(
        {weight: 8, arbitrary: documentId},
        {weight: 1, arbitrary: oddText},
        {weight: 1, arbitrary: leaf},
      ),
      _type: fc.oneof({weight: 9, arbitrary: fc.constantFrom('post', 'person')}, leaf),
    }),
    fc.dictionary(fieldName, jsonValue, {maxKeys: 4}),
  )
  .map(([identity, fields]) => ({...fields, ...identity}))
