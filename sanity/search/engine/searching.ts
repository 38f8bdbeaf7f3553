import type {Found, Hit, MarkedText, Search} from '@/lib/found'
import {withoutCase} from './nearest-cases.ts'
import {groupsOf, synonymTable, type QueryGroup} from './query-groups.ts'
import {slipsIn, withoutSlips} from './slips.ts'
import type {Known, SearchStore} from './store.ts'
import {synonyms} from './synonyms.ts'
import {asWritten, singular, wordsOfQuery} from './words.ts'

/** A word in more documents than this is not looked for beside one in fewer: it would take long. */
const mostCommon = 1_000

/** How much what stands in a word's place counts, compared with the word itself. */
const worth = {mainSynonym: 0.7, synonym: 0.4, beginning: 0.6}

/** Of a document that has a frequent word in its body alone, which is not weighed. */
const leastShare = 0.01

/** What one group of a query found. */
interface GroupFound {
  /** How well each document matches, from 0 to 1. */
  scores: Map<number, number>
  /** How much the group tells: a rare word tells more. */
  weight: number
  /** Expressions of FTS5 that found something. */
  expressions: string[]
}

/** The documents that a query is answered with, best first. */
export function search(store: SearchStore, asked: Search): Found<string> {
  const isShown = ({due}: Known) => due <= asked.now
  const phrases = [...synonyms, ...calledIn(store)]
  const corrections = slipsIn(store, asked.query, phrases)
  const query = withoutSlips(asked.query, corrections)
  const all = groupsOf(query, synonymTable(phrases))
  const groups = all.map((group) => ({group, found: look(store, group)}))
  const told = [...groups.flatMap(({found}) => found ?? []), ...together(store, all)]
  const {subjects, nearest} = withoutCase(store, query, asked.now)
  const ranked = rank(store, meaningOf(query, all), told).filter((row) => {
    const known = store.known.get(row)
    return known !== undefined && isShown(known) && !nearest.rows.includes(row)
  })
  const expression = told.flatMap(({expressions}) => expressions).join(' OR ')
  const ofType = (row: number) => !asked.type || store.known.get(row)?.type === asked.type
  const ofIndustry = (row: number) =>
    !asked.industry || store.known.get(row)?.industry === asked.industry
  const filtered = ranked.filter((row) => ofType(row) && ofIndustry(row))
  return {
    hits: hitsOf(store, filtered.slice(asked.from, asked.to), expression),
    total: filtered.length,
    types: counted(store, ranked.filter(ofIndustry), ({type}) => type),
    industries: industriesOf(store, ranked.filter(ofType)),
    corrections: corrections.map(({word, instead}) => ({
      word: asWritten(asked.query, word),
      instead,
    })),
    unknown: groups.flatMap(({group, found}) =>
      found?.scores.size === 0 ? group.words.join(' ') : [],
    ),
    withoutCase: subjects,
    nearest: hitsOf(store, nearest.rows, nearest.expression),
    nextDue: nextDueOf(store, asked.now),
  }
}

function* calledIn(store: SearchStore) {
  for (const {type, called} of store.known.values())
    if (type === 'glossaryTerm' && called.length > 1) yield called
}

/** An expression of FTS5 for a word or phrase. */
const phrase = (words: readonly string[]) => `"${words.join(' ')}"`

const isCommon = ({vocabulary}: SearchStore, {words}: QueryGroup) =>
  words.length === 1 && vocabulary.documentsWith(words[0] ?? '') > mostCommon

/** Where all words are frequent, the documents that have all of them. */
function together(store: SearchStore, all: readonly QueryGroup[]): GroupFound[] {
  if (all.length === 0 || !all.every((group) => isCommon(store, group))) return []
  const expression = all.map(({words}) => phrase(words)).join(' AND ')
  return [weighed(scored(store, [[`(${expression})`, 1]]), store.known.size)]
}

/** undefined if the group is looked for together with others, or not at all. */
function look(store: SearchStore, group: QueryGroup): GroupFound | undefined {
  const [word = ''] = group.words
  const {vocabulary, known} = store
  if (isCommon(store, group)) return undefined
  const alternatives: [string, number][] = [[phrase(group.words), 1], ...synonymsOf(group)]
  const found = scored(store, alternatives)
  if (found.scores.size > 0 || group.words.length > 1) return weighed(found, known.size)
  if (word.length > 2 && vocabulary.hasBeginning(word)) {
    // The index has stems, which a beginning may be longer than: “hallucinat” is of “hallucination”.
    const begun = [`${phrase([word])} *`, ...vocabulary.beginning(word).map((one) => phrase([one]))]
    return weighed(scored(store, [[`(${begun.join(' OR ')})`, worth.beginning]]), known.size)
  }
  const parted = vocabulary.parted(word)
  const apart = parted ? scored(store, [[phrase(parted), 1]]) : found
  return weighed(apart, known.size)
}

/** The first of a list of synonyms is what most call it. */
const synonymsOf = ({synonyms: others}: QueryGroup) =>
  others.map((other, at): [string, number] => [
    phrase(other),
    at === 0 ? worth.mainSynonym : worth.synonym,
  ])

function scored(store: SearchStore, alternatives: readonly [expression: string, worth: number][]) {
  const scores = new Map<number, number>()
  const expressions: string[] = []
  for (const [expression, factor] of alternatives) {
    const matches = store.matches(expression, mostCommon)
    if (matches.length === 0) continue
    expressions.push(expression)
    const best = matches.reduce((most, [, score]) => Math.max(most, score), 0)
    for (const [row, score] of matches) {
      const share = factor * (best > 0 ? Math.max(score / best, leastShare) : 1)
      if (share > (scores.get(row) ?? 0)) scores.set(row, share)
    }
  }
  return {scores, expressions}
}

const weighed = <Scored extends {scores: Map<number, number>}>(
  found: Scored,
  documents: number,
) => ({
  ...found,
  weight: Math.log(1 + (documents - found.scores.size + 0.5) / (found.scores.size + 0.5)),
})

/** Below this part of the best coverage of a query, a document is no result. */
const leastCoverage = 0.55

function rank(store: SearchStore, meant: Meaning, groups: readonly GroupFound[]): number[] {
  const [scores, coverage] = [new Map<number, number>(), new Map<number, number>()]
  const telling = groups.filter((group) => group.scores.size > 0)
  for (const {scores: own, weight} of telling)
    for (const [row, share] of own) {
      scores.set(row, (scores.get(row) ?? 0) + weight * (0.4 + 0.6 * share))
      coverage.set(row, (coverage.get(row) ?? 0) + weight)
    }
  const most = [...coverage.values()].reduce((one, other) => Math.max(one, other), 0)
  const whole = [...coverage].filter(([, covered]) => covered > most * 0.99).length
  const least = whole >= 3 ? most * 0.8 : most * leastCoverage
  const rows = [...scores]
    .filter(([row]) => (coverage.get(row) ?? 0) >= least)
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
  return [...raised(store, meant, rows.slice(0, 60)), ...rows.slice(60).map(([row]) => row)]
}

/** Readers look for these by name, if at all. */
const priors: Readonly<Record<string, number>> = {person: 0.75, page: 0.75, glossaryTerm: 0.75}

/** What is told of these is in their pieces, so that they stand behind those unless they are named. */
const lastTypes = new Set(['organisation', 'model'])

/** What a title is compared with: a query without its slips, and what its parts mean. */
interface Meaning {
  whole: string
  parts: Set<string>
}

function meaningOf(query: string, groups: readonly QueryGroup[]): Meaning {
  const parts = groups.flatMap(({words, synonyms: others}) => [words, ...others])
  return {
    whole: wordsOfQuery(query).map(singular).join(' '),
    parts: new Set(parts.map((part) => part.map(singular).join(' '))),
  }
}

/**
 * The first results; higher, those whose title is what was looked for, or a part of it. A model whose
 * name was looked for is the first.
 */
function raised(store: SearchStore, {whole, parts}: Meaning, rows: [number, number][]): number[] {
  if (rows.length === 0) return []
  const titles = store.titles(rows.map(([row]) => row))
  return rows
    .map(([row, score]) => {
      const title = wordsOfQuery(titles.get(row) ?? '')
        .map(singular)
        .join(' ')
      const type = store.known.get(row)?.type ?? ''
      const {place, by} = raise(type, title)
      return {row, place, score: score * by}
    })
    .toSorted((one, other) => one.place - other.place || other.score - one.score)
    .map(({row}) => row)

  function raise(type: string, title: string): {place: number; by: number} {
    if (type === 'model' && ` ${title}`.includes(` ${whole}`)) return {place: 0, by: 1}
    if (title === whole) return {place: 1, by: 2}
    if (parts.has(title) && type !== 'page') return {place: 1, by: 1.6}
    // “llama licence” asks about Llama 3.1 as well.
    const [name = ''] = type === 'model' ? title.split(' ') : [title]
    if (lastTypes.has(type)) return {place: ` ${whole} `.includes(` ${name} `) ? 1 : 2, by: 1}
    return {place: 1, by: (priors[type] ?? 1) * (` ${title} `.includes(` ${whole} `) ? 1.3 : 1)}
  }
}

function counted(store: SearchStore, rows: readonly number[], of: (known: Known) => string) {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    const known = store.known.get(row)
    const key = known && of(known)
    if (key) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

function industriesOf(store: SearchStore, rows: readonly number[]) {
  const counts = counted(store, rows, ({industry}) => industry)
  return [...store.known.values()].flatMap(({type, industry, called: [title]}) => {
    const count = type === 'industry' ? counts[industry] : undefined
    return count && title ? [{slug: industry, title, count}] : []
  })
}

function hitsOf(store: SearchStore, rows: readonly number[], expression: string): Hit<string>[] {
  if (rows.length === 0 || expression === '') return []
  const shown = store.shown(rows, expression)
  return rows.flatMap((row) => {
    const [known, text] = [store.known.get(row), shown.get(row)]
    if (!known || !text) return []
    const {id, type} = known
    // The standfirst if it says as much as the best passage: it is a whole sentence.
    const marks = (one: string) => one.split('\uE000').length
    const excerpt =
      marks(text.standfirst) >= Math.min(marks(text.excerpt), 3) ? text.standfirst : text.excerpt
    return [{id, type, card: text.card, title: marked(text.title), excerpt: marked(excerpt)}]
  })
}

/** Paragraphs and headings are told apart, as a heading has no full stop. */
function marked(text: string): MarkedText {
  return text
    .trim()
    .replace(/\n\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .replace(/^… · /, '…')
    .replace(/ ·(?: …)?$/, '…')
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter(Boolean)
    .map((part) => ({
      text: part.replace(/[\uE000\uE001]/g, ''),
      isMarked: part.startsWith('\uE000'),
    }))
}

function nextDueOf(store: SearchStore, now: number): number | undefined {
  let next: number | undefined
  for (const {due} of store.known.values())
    if (due > now && (next === undefined || due < next)) next = due
  return next
}
