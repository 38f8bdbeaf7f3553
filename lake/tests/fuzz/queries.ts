import fc from 'fast-check'
import {oddText} from './values.ts'

const path = fc.constantFrom(
  'title',
  'count',
  'list',
  'list[]',
  'deep.title',
  'ref->',
  'ref->title',
)
const literal = fc.oneof(
  fc.constantFrom(
    '1',
    '-2.5',
    '"one"',
    "'Two'",
    'null',
    'true',
    '[]',
    '[1,2]',
    '{}',
    '$x',
    '@',
    '^',
  ),
  fc.constantFrom('now()', 'identity()', '_type', '_id', '_id in path("drafts.**")', '$missing'),
)
const operator = fc.constantFrom(
  '==',
  '!=',
  '<',
  '>=',
  'in',
  'match',
  '&&',
  '||',
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '..',
  '...',
)
const oneArgument = fc.constantFrom(
  'count',
  'defined',
  'length',
  'lower',
  'string',
  'round',
  'dateTime',
  'pt::text',
  'references',
  'array::unique',
  'array::compact',
  'math::sum',
  'math::avg',
  'global::count',
  'sanity::nope',
  'string::split',
  'text::query',
  'geo::latLng',
  'diff::changedAny',
  'documents::get',
  'coalesce',
)

const part = fc.letrec<Record<'expression' | 'query' | 'step' | 'attribute', string>>((tie) => ({
  expression: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    path,
    literal,
    fc
      .tuple(tie('expression'), operator, tie('expression'))
      .map(([left, sign, right]) => `${left} ${sign} ${right}`),
    fc.tuple(oneArgument, tie('expression')).map(([name, inner]) => `${name}(${inner})`),
    tie('expression').map((inner) => `!(${inner})`),
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(([when, then]) => `select(${when} => ${then}, "else")`),
    tie('query').map((inner) => `(${inner})`),
  ),
  attribute: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    path.map((name) => name.replace(/[[\].>-].*/, '')),
    fc.constant('...'),
    tie('expression').map((value) => `"made": ${value}`),
    tie('expression').map((when) => `${when} => {"more": 1}`),
  ),
  step: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    tie('expression').map((filter) => `[${filter}]`),
    fc.array(tie('attribute'), {maxLength: 3}).map((list) => `{${list.join(', ')}}`),
    tie('expression').map((key) => ` | order(${key} desc)`),
    tie('expression').map((key) => ` | score(${key})`),
    fc.constantFrom('[0]', '[0...2]', '[-1]', '[1..0]', '[]', '.title', '->', '[].title', '|{a}'),
  ),
  query: fc
    .tuple(
      fc.constantFrom('*', '*[_type == "post"]', '@', '$x', 'list'),
      fc.array(tie('step'), {maxLength: 3}),
    )
    .map(([start, steps]) => start + steps.join('')),
}))

/** Mostly grammatical GROQ, so that it usually parses. */
export const groq = fc.oneof(
  {weight: 8, arbitrary: part.query},
  {weight: 2, arbitrary: part.expression},
  // The same, truncated or with a stray character.
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        part.query,
        fc.nat(40),
        fc.constantFrom('', '(', ']', '"', '{', '\\', '//', '\u0000', '😀'),
      )
      .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 3)),
  },
  {weight: 1, arbitrary: oddText},
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('(', '[', '{', '!', '-', '*[', 'count('), fc.nat(3000))
      .map(([sign, times]) => sign.repeat(times)),
  },
)
