import {fieldsOfWork} from './fields-of-work.ts'
import {written} from './slips.ts'
import type {SearchStore} from './store.ts'
import {comparable, singular, wordsIn, wordsOfQuery} from './words.ts'

const most = 3

/** Words and phrases that are looked for in cases: each is paired with each. */
const mostNear = 10

/**
 * The fields of work, industries and topics that a query names and that no case study is about, and
 * the case studies nearest to them.
 */
export function withoutCase(store: SearchStore, asked: string, now: number) {
  const query = written(store, asked)
  const named = subjectsIn(store, query)
  const cases = (expression: string) =>
    store.matches(expression, 5_000).filter(([row]) => isCase(row))
  const isCase = (row: number) => {
    const known = store.known.get(row)
    return known?.type === 'caseStudy' && known.due <= now
  }
  const missing = named.filter(
    ({names}) => cases(`{title names} : (${anyOf(names.map(wordsIn))})`).length === 0,
  )
  const isAnswered = named.length > missing.length
  if (missing.length === 0 || isAnswered) return {subjects: [], nearest: {rows: [], expression: ''}}
  const others = wordsOfQuery(query).filter(
    (word) => !missing.some(({names}) => names.some((name) => wordsIn(name).includes(word))),
  )
  const near = [...new Set([...missing.flatMap((subject) => subject.near), ...others])]
    .slice(0, mostNear)
    .map(wordsIn)
  const rows = near.length === 0 ? [] : cases(nearTo(near))
  const best = rows.toSorted((one, other) => other[1] - one[1]).slice(0, most)
  return {
    subjects: missing.map(({title}) => title),
    nearest: {rows: best.map(([row]) => row), expression: anyOf(near)},
  }
}

const anyOf = (phrases: readonly (readonly string[])[]) =>
  phrases
    .filter((words) => words.length > 0)
    .map((words) => `"${words.join(' ')}"`)
    .join(' OR ')

/** What stands among the names of a case, such as its industry, or two that stand anywhere in it. */
const nearTo = (phrases: readonly (readonly string[])[]) =>
  [
    `{names} : (${anyOf(phrases)})`,
    ...phrases
      .slice(1)
      .map((phrase, at) => `(${anyOf([phrase])} AND (${anyOf(phrases.slice(0, at + 1))}))`),
  ].join(' OR ')

/** What a query names: fields of work by our own list, industries and topics by their titles. */
function subjectsIn(store: SearchStore, query: string) {
  const asked = ` ${comparable(query)} `
  const isNamed = (name: string) => name !== '' && asked.includes(` ${comparable(name)} `)
  const whole = wordsOfQuery(query).map(singular).join(' ')
  const listed = fieldsOfWork.filter(
    ({names, alone = []}) =>
      names.some(isNamed) || alone.some((name) => comparable(name) === whole),
  )
  const known = new Set(listed.flatMap(({title, names}) => [title, ...names]).map(comparable))
  const published = [...store.known.values()].flatMap(({type, called}) => {
    const [title = ''] = called
    const isSubject = type === 'industry' || type === 'topic'
    return isSubject && isNamed(title) && !known.has(comparable(title))
      ? [{title, names: [title], near: []}]
      : []
  })
  return [...listed, ...published]
}
