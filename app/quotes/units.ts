import {stegaBrand, stegaClean} from 'next-sanity'
import type {Article} from '@/components/piece/piece'
import type {Myth} from '@/components/myth/myth'
import {paragraphs, wordsOf} from '@/components/blocks/plain-text'
import {questionId} from '@/components/blocks/placing'
import type {Block, Body} from '@/components/blocks/types'
import {labelOf} from '@/lib/labels'
import {resultInWords} from '@/lib/result-change'

/** A part of a piece that people quote. */
export type Unit = {
  /** Its id in the page of the piece. */
  id: string
  /** What it is, as the start of “… from”. */
  kind: string
  title: string
  /** The rest of its words, and who said them, for descriptions and pictures. */
  text: string
} & (
  | {shape: 'answers'; answers: Block<'questionAnswer'>['answers']}
  | {shape: 'text'; body: Block<'callout'>['text']; check?: string | null}
  | {shape: 'prompt'; prompt: Block<'prompt'>}
  | {shape: 'result'; result: Block<'resultFigures'>['results'][number]}
  | {shape: 'verdict'; verdict: Myth['verdict']; answer: Myth['answer']}
)

/** The parts of a piece that have an address of their own, in their order. */
export function unitsOfArticle(article: Article): Unit[] {
  const results = article._type === 'caseStudy' ? article.results : []
  return [
    ...resultUnits(results, 'result').filter(isTitled),
    ...unitsOfBody(article.body, onlySpeakerOf(article)),
  ]
}

/** The verdict on a claim, and the parts of its explanation. */
export function unitsOfMyth({claim, verdict, answer, explanation}: Myth): Unit[] {
  const own: Unit = {
    id: verdictId,
    kind: 'The verdict',
    title: claim,
    text: answer,
    shape: 'verdict',
    verdict,
    answer,
  }
  return [...(verdict ? [own] : []), ...unitsOfBody(explanation, null)]
}

/** The id of the verdict in the page of its myth. */
export const verdictId = 'verdict'

/** @param only who speaks where no answer names anyone */
const unitsOfBody = (body: Body, only: Speaker): Unit[] =>
  withSpeakers(body, only).flatMap(unitsOfBlock).filter(isTitled)

const isTitled = ({title}: Unit) => stegaClean(title).trim() !== ''

type Speaker = Block<'questionAnswer'>['answers'][number]['speaker']

/** Who speaks where no answer names anyone. */
function onlySpeakerOf(article: Article): Speaker {
  const speakers = article._type === 'interview' ? article.speakers : []
  return (speakers.length === 1 && speakers[0]?.person) || null
}

/**
 * A body in which the first answer to each question names who gives it: one left open is of the
 * person who speaks already, which a question by itself does not show.
 */
function withSpeakers(body: Body, only: Speaker): Body {
  let speaking = only
  return body.map((block) => {
    if (block._type !== 'questionAnswer') return block
    const answers = block.answers.map((answer, index) => {
      if (answer.speaker?.name) speaking = answer.speaker
      return index === 0 ? {...answer, speaker: speaking} : answer
    })
    return {...block, answers}
  })
}

/** An answer after the name of who gives it. */
function saidBy({speaker, text}: Block<'questionAnswer'>['answers'][number]): string {
  const words = wordsOf(text)
  return speaker?.name && words.trim() ? `${speaker.name}: ${words}` : words
}

function unitsOfBlock(block: Body[number]): Unit[] {
  if (block._type === 'questionAnswer') {
    const {_key, question, answers} = block
    const text = paragraphs(...answers.map(saidBy))
    const shown = answers.map((answer) => ({...answer, text: withoutNotes(answer.text)}))
    return [
      {
        id: questionId(_key),
        kind: 'A question',
        title: question,
        text,
        shape: 'answers',
        answers: shown,
      },
    ]
  }
  if (block._type === 'steps') {
    const written = block.items.filter(({title}) => title)
    return written.map(({_key, title, text, check}) => ({
      id: `step-${block._key}-${_key}`,
      kind: 'A step',
      title,
      text: wordsOf(text),
      shape: 'text',
      body: withoutNotes(text),
      check,
    }))
  }
  if (block._type === 'faq')
    return block.items.map(({_key, question, answer}) => ({
      id: `q-${block._key}-${_key}`,
      kind: 'A question',
      title: question,
      text: wordsOf(answer),
      shape: 'text',
      body: withoutNotes(answer),
    }))
  if (block._type === 'prompt' && block.text) {
    const {_key, title, text} = block
    return [
      {
        id: `prompt-${_key}`,
        kind: 'A prompt',
        title: title || 'Prompt',
        text,
        shape: 'prompt',
        prompt: block,
      },
    ]
  }
  if (block._type === 'resultFigures') return resultUnits(block.results, `result-${block._key}`)
  if (block._type === 'mythReality') {
    const {claim, verdict} = block.myth?.claim ? block.myth : block
    const answer = block.myth?.answer ?? stegaBrand('')
    return claim && verdict
      ? [
          {
            id: `myth-${block._key}`,
            kind: 'The verdict',
            title: claim,
            text: answer,
            shape: 'verdict',
            verdict,
            answer,
          },
        ]
      : []
  }
  return []
}

type Results = Block<'resultFigures'>['results']

const resultUnits = (results: Results, prefix: string): Unit[] =>
  results.map((result) => ({
    id: `${prefix}-${result._key}`,
    kind: 'A result',
    title: result.label,
    text: resultInWords(stegaClean(result)),
    shape: 'result',
    result,
  }))

/** Without citations and footnotes, which lead to places in the piece. */
const withoutNotes = (text: Block<'callout'>['text']): Block<'callout'>['text'] =>
  text.map((block) => ({...block, children: block.children.filter(({_type}) => _type === 'span')}))

/** Words for the title of a part; a verdict comes before its claim, so that no cut leaves it out. */
export const titleOf = (unit: Unit): string => {
  const title = stegaClean(unit.title)
  if (unit.shape !== 'verdict') return title
  return `${unit.verdict ? `${labelOf('mythVerdict', stegaClean(unit.verdict))}: ` : ''}“${title}”`
}
