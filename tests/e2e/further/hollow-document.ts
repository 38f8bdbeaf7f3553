import {readFileSync} from 'node:fs'

/** A type in the schema that `sanity schemas extract` writes. */
interface Described {
  type: string
  name?: string
  value?: unknown
  attributes?: Record<string, {value: Described}>
  of?: Described | Described[]
  rest?: Described
}

interface NamedType {
  name: string
  attributes?: Described['attributes']
  value?: Described
}

const schema: NamedType[] = JSON.parse(readFileSync('sanity/schema.generated.json', 'utf8'))
const types = new Map(schema.map((type) => [type.name, type]))

/**
 * A draft of a type with all fields empty. `depth` is how many levels of lists have one equally
 * empty member of each kind; at 1, only the body has any.
 */
export function hollowDocument(type: string, {depth}: {depth: number}) {
  const of = hollowObject(types.get(type)?.attributes ?? {}, depth)
  const kept = depth > 1 ? of : {body: 'body' in of ? of.body : []}
  return {...kept, _id: `drafts.hollow-${type}`, _type: type}
}

function hollowObject(attributes: NonNullable<Described['attributes']>, depth: number): object {
  const entries = Object.entries(attributes).flatMap(([name, {value}]) => {
    const inner = name.startsWith('_') && name !== '_type' ? undefined : hollow(value, depth)
    return inner === undefined ? [] : [[name, inner]]
  })
  return Object.fromEntries(entries)
}

let keys = 0

function hollow(described: Described, depth: number): unknown {
  const {type, name = '', value, attributes, of, rest} = described
  if (type === 'string') return value
  if (type === 'inline') return hollowNamed(name, depth)
  if (type === 'array' && of && !Array.isArray(of)) return hollowList(of, depth)
  if (type !== 'object') return undefined
  const named = rest?.type === 'inline' ? hollowNamed(rest.name ?? '', depth) : {}
  return named && {...named, ...hollowObject(attributes ?? {}, depth)}
}

/** Objects that a form creates only with their content. */
const madeWhole = /\.reference$|^slug$|^sanity\./

function hollowNamed(name: string, depth: number): unknown {
  const {value} = types.get(name) ?? {}
  return value && !madeWhole.test(name) ? hollow(value, depth) : undefined
}

function hollowList(of: Described, depth: number): unknown {
  if (depth === 0) return undefined
  const members = Array.isArray(of.of) ? of.of : [of]
  const items = members.flatMap((member): unknown[] => {
    if (member.type === 'string') return ['']
    const item = hollow(member, depth - 1)
    if (!item || typeof item !== 'object') return []
    keys += 1
    const keyed = {...item, _key: `k${keys}`}
    return isParagraph(keyed) ? withMarks(keyed) : [keyed]
  })
  return items.length > 0 ? items : undefined
}

interface Paragraph {
  _type: 'block'
  markDefs?: {_key: string}[]
  children?: {_type: string}[]
}

const isParagraph = (item: object): item is Paragraph => '_type' in item && item._type === 'block'

/** A paragraph with marks on words: marks without words do not count. */
function withMarks(paragraph: Paragraph): object[] {
  const {markDefs = [], children = []} = paragraph
  const marks = markDefs.map(({_key}) => _key)
  const marked = children.map((child) =>
    child._type === 'span' ? {...child, text: 'word', marks} : child,
  )
  return marked.length > 0 ? [{...paragraph, style: 'normal', children: marked}] : []
}
