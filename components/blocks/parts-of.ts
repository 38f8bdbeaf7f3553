import type {Part} from '@/components/article/contents'
import {headingsOf} from '@/lib/heading-id'
import {faqId, placed, questionId} from './placing'
import type {Body} from './types'

/** Fewer than these are a part of a text, not its structure. */
const questionsOfInterview = 3

/** Chapters of a body, lists of questions among them and, in an interview, its questions. */
export function partsOf(body: Body): Part[] {
  const chapters = headingsOf(body).filter(({level}) => level === 'h2')
  const parts = placed(body).flatMap((block): Part[] => {
    const {_key: key} = block
    if (block._type === 'questionAnswer') {
      const {question: text} = block
      return text ? [{key, id: questionId(key), text, isQuestion: true}] : []
    }
    if (block._type === 'faq') {
      const {title: text, items} = block
      const isShown = text && items.some(({question}) => question)
      const isPart = isShown && 'isBelowHeading' in block && !block.isBelowHeading
      return isPart ? [{key, id: faqId(key), text, isQuestion: false}] : []
    }
    const chapter = chapters.find((known) => known.key === key)
    return chapter ? [{key, id: chapter.id, text: chapter.text, isQuestion: false}] : []
  })
  const questions = parts.filter(({isQuestion}) => isQuestion)
  return questions.length < questionsOfInterview
    ? parts.filter(({isQuestion}) => !isQuestion)
    : parts
}
