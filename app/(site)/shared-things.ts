import type {
  Answer,
  CorrectionComment,
  CreativeWork,
  HowToSection,
  HowToStep,
  PersonLeaf,
  Question,
  Thing as SchemaThing,
} from 'schema-dts'
import {questionId} from '@/components/blocks/placing'
import {paragraphs, wordsOf} from '@/components/blocks/plain-text'
import type {Block, Body} from '@/components/blocks/types'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import type {ArticleQueryResult} from '@/lib/sanity.generated'
import {plain} from './page-metadata'

// schema.org objects that pages of several kinds contain. What they take is without stega
// characters, except for bodies.

type Article = NonNullable<ArticleQueryResult>

/** The full URL of a document's page; undefined while it has none. */
export function urlOf(document: Addressable): string | undefined {
  const path = pathOf(document)
  return path && absoluteUrl(path)
}

export const personThing = (person: Addressable & {name: string}): PersonLeaf => ({
  '@type': 'Person',
  name: person.name,
  url: urlOf(person),
})

export const topicThings = (topics: Article['topics']): SchemaThing[] =>
  topics.map((topic) => ({'@type': 'Thing', name: topic.title, url: urlOf(topic)}))

/** Documents as entries of a list; those without a page are left out. */
export const entriesOf = (documents: readonly (Addressable & {title: string})[]) =>
  documents.flatMap((document) => {
    const url = urlOf(document)
    return url ? [{name: document.title, url}] : []
  })

/** Sources as what a piece cites; undefined without any. */
export function sourceThings(sources: Article['sources']): CreativeWork[] | undefined {
  const cited = sources.flatMap(({title, url, publisher, publishedOn}): CreativeWork[] => {
    const href = safeHref(url)
    return title || href
      ? [
          {
            '@type': 'CreativeWork',
            name: title || undefined,
            url: href && absoluteUrl(href),
            publisher: publisher ? {'@type': 'Organization', name: publisher} : undefined,
            datePublished: publishedOn ?? undefined,
          },
        ]
      : []
  })
  return cited.length > 0 ? cited : undefined
}

/** Corrections of a piece; undefined without any. */
export function correctionsOf(
  corrections: Article['corrections'],
): CorrectionComment[] | undefined {
  const told = corrections.flatMap(({text, date}): CorrectionComment[] =>
    text ? [{'@type': 'CorrectionComment', text, datePublished: date ?? undefined}] : [],
  )
  return told.length > 0 ? told : undefined
}

/**
 * The questions of an interview with their answers, as parts of it. Neither FAQPage nor QAPage: the
 * one is for what a publisher is asked again and again and answers itself, the other for a question to
 * which any visitor may add an answer.
 */
export function questionsOf(body: Body, url: string): Question[] | undefined {
  const asked = body.flatMap((part): Question[] => {
    if (part._type !== 'questionAnswer') return []
    const name = plain(part.question)
    const answers = part.answers.flatMap(answerThing)
    if (!name || answers.length === 0) return []
    const [only] = answers
    return [
      {
        '@type': 'Question',
        name,
        url: `${url}#${questionId(part._key)}`,
        ...(answers.length === 1 ? {acceptedAnswer: only} : {suggestedAnswer: answers}),
      },
    ]
  })
  return asked.length > 0 ? asked : undefined
}

function answerThing({speaker, text}: Block<'questionAnswer'>['answers'][number]): Answer[] {
  const words = plain(wordsOf(text))
  const person = plain(speaker)
  const author = person?.name ? personThing({...person, name: person.name}) : undefined
  return words ? [{'@type': 'Answer', text: words, author}] : []
}

/** The steps in a body; of several blocks of steps, each with a title is a section. */
export function stepsOf(body: Body): (HowToSection | HowToStep)[] {
  const blocks = body.flatMap((part) => (part._type === 'steps' ? [part] : []))
  const isDivided = blocks.length > 1
  return blocks.flatMap((block): (HowToSection | HowToStep)[] => {
    const steps = block.items.flatMap(stepThing)
    return isDivided && block.title && steps.length > 0
      ? [{'@type': 'HowToSection', name: plain(block.title), itemListElement: steps}]
      : steps
  })
}

function stepThing({title, text, check}: Block<'steps'>['items'][number]): HowToStep[] {
  const name = plain(title) || undefined
  const words = plain(paragraphs(wordsOf(text), check && `You know it worked when: ${check}`))
  return name || words ? [{'@type': 'HowToStep', name, text: words || name}] : []
}
