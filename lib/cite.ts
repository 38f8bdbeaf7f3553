import {dateInWords} from './dates'
import {wordsInAddress} from './heading-id'

/** What is needed to cite a piece; without hidden characters. */
export interface Cited {
  title: string
  /** Empty for a piece by the publication itself. */
  authors: readonly {name: string; fictional?: boolean}[]
  /** As stored. */
  published: string | null
  updated: string | null
  /** Name of the publication; empty while it has none. */
  publisher: string
  url: string
}

/** A name as reference lists order it: “van der Berg, Ada”; an organisation is not turned round. */
interface Author {
  family: string
  given: string
}

/** Names of organisations: nobody's family name is “Editors”. */
const corporate = /^the\s|\b(editors?|team|desk|staff|group|institute|university|ltd|inc|gmbh)\.?$/i

function authorOf(name: string, publisher: string): Author {
  const words = name.trim().split(/\s+/)
  if (name === publisher || words.length === 1 || corporate.test(name.trim()))
    return {family: name.trim(), given: ''}
  // A particle belongs to the family name that it stands before.
  const first = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word))
  const at = first === -1 ? words.length - 1 : first
  return {family: words.slice(at).join(' '), given: words.slice(0, at).join(' ')}
}

function authorsOf({authors, publisher}: Cited): Author[] {
  const named = authors.filter(({name}) => name.trim())
  if (named.length > 0) return named.map(({name}) => authorOf(name, publisher))
  return publisher ? [{family: publisher, given: ''}] : []
}

/** Words on authors who do not exist; undefined where all do. */
function fictionIn({authors}: Cited): string | undefined {
  const invented = authors.filter(({fictional}) => fictional)
  if (invented.length === 0) return undefined
  if (invented.length < authors.length)
    return `${invented.map(({name}) => name).join(' and ')}: fictional`
  return authors.length === 1 ? 'The author is fictional' : 'The authors are fictional'
}

const dateOf = (iso: string | null): Date | undefined => {
  const date = new Date(iso ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}

const sentence = (text: string) => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`)

/** A reference that anybody understands. */
export function plainCitation(cited: Cited): string {
  const {title, authors, published, updated, publisher, url} = cited
  const names = authors.map(({name}) => name.trim()).filter(Boolean)
  const day = published && dateInWords(published)
  const change = updated && dateInWords(updated)
  const rest = [publisher, day, change && change !== day && `updated ${change}`].filter(Boolean)
  const fiction = fictionIn(cited)
  return [
    names.length > 0 ? `${listed(names, 'and')}: “${title}”.` : `“${title}”.`,
    rest.length > 0 ? sentence(rest.join(', ')) : '',
    fiction ? `${fiction}.` : '',
    url,
  ]
    .filter(Boolean)
    .join(' ')
}

const monthAndDay = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})

/** A reference in the style of the American Psychological Association, seventh edition. */
export function apaCitation(cited: Cited): string {
  const {title, published, publisher, url} = cited
  const authors = authorsOf(cited)
  const date = dateOf(published)
  const when = date ? `${date.getUTCFullYear()}, ${monthAndDay.format(date)}` : 'n.d.'
  const names = listed(authors.map(nameInApa), '&', true)
  const fiction = fictionIn(cited)
  const work = fiction ? `${title} [${fiction}].` : sentence(title)
  // A publication that is its own author is named once.
  const isOwn = authors.length === 1 && authors[0]?.family === publisher
  const where = isOwn || !publisher ? '' : sentence(publisher)
  const parts = names
    ? [sentence(names), `(${when}).`, work, where, url]
    : [work, `(${when}).`, where, url]
  return parts.filter(Boolean).join(' ')
}

function nameInApa({family, given}: Author): string {
  const initials = given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) => word.split('-').map(initialOf).join('-'))
  return given ? `${family}, ${initials.join(' ')}` : family
}

const initialOf = (word: string) => `${[...word][0]?.toUpperCase() ?? ''}.`

/** “A, B and C”; in APA a comma stands before the sign too, and of more than twenty the last ends. */
function listed(names: readonly string[], and: string, isApa = false): string {
  if (isApa && names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
  if (names.length < 2) return names.join('')
  const comma = isApa ? ',' : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** An entry for BibTeX, in UTF-8. */
export function bibtex(cited: Cited): string {
  const {title, published, updated, publisher, url} = cited
  const date = dateOf(published)
  const change = dateOf(updated)
  const notes = [change && `Updated ${change.toISOString().slice(0, 10)}`, fictionIn(cited)].filter(
    Boolean,
  )
  const fields: [string, string | undefined][] = [
    ['author', authorsOf(cited).map(nameInBibtex).join(' and ')],
    // In braces of its own, or BibTeX writes it in lower case.
    ['title', `{${escaped(title)}}`],
    ['howpublished', publisher && escaped(publisher)],
    ['year', date && String(date.getUTCFullYear())],
    ['day', date && String(date.getUTCDate())],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', notes.length > 0 ? escaped(notes.join('. ')) : undefined],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  const month = date && months[date.getUTCMonth()]
  if (month) lines.splice(-1, 0, `  month = ${month}`)
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`
}

/** An organisation is in braces, or BibTeX would take its last word for a family name. */
const nameInBibtex = ({family, given}: Author) =>
  given ? `${escaped(family)}, ${escaped(given)}` : `{${escaped(family)}}`

/** Family name, year and first word of the title, in ASCII. */
function keyOf(cited: Cited): string {
  const [author] = authorsOf(cited)
  const year = dateOf(cited.published)?.getUTCFullYear() ?? ''
  const words = wordsInAddress(cited.title).split('-')
  const word = words.find((candidate) => candidate.length > 3) ?? words[0] ?? ''
  const name = wordsInAddress(author?.family ?? '').replaceAll('-', '')
  const key = `${name}${year}${word}`.replace(/[^a-z0-9]/gi, '')
  return key || 'piece'
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as BibTeX takes it: one line, without what would mean something there. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}$&#_%~^]/g, (sign) => special[sign] ?? `\\${sign}`)
