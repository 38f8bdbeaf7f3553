import type {Part} from '@/components/article/contents'
import {headingsOf} from '@/lib/heading-id'
import {questionId} from './placing'
import type {Body} from './types'

/** Fewer than these are a part of a text, not its structure. */
const questionsOfInterview = 3

/** Chapters of a body and, in an interview, its questions, in order. */
export function partsOf(body: Body): Part[] {
  const chapters = headingsOf(body).filter(({level}) => level === 'h2')
  const parts = body.flatMap((block): Part[] => {
    const {_key: key} = block
    if (block._type === 'questionAnswer') {
      const {question: text} = block
      return text ? [{key, id: questionId(key), text, isQuestion: true}] : []
    }
    const chapter = chapters.find((known) => known.key === key)
    return chapter ? [{key, id: chapter.id, text: chapter.text, isQuestion: false}] : []
  })
  const questions = parts.filter(({isQuestion}) => isQuestion)
  return questions.length < questionsOfInterview
    ? parts.filter(({isQuestion}) => !isQuestion)
    : parts
}
