import type {ReactNode} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {CaseFacts} from './case-facts'
import {CompareLink} from './compare-link'
import {Downloads, DownloadsInShort} from './downloads'
import {InterviewFacts} from './interview-facts'
import {Lessons} from './lessons'
import type {Article, ArticleOf} from '../piece/piece'
import {Pitfalls} from './pitfalls'
import {Recording} from './recording'
import {ResultPlate} from '../piece/result-plate'
import {ResultsSection} from './results-section'
import {SubjectLink} from '../piece/subject-link'
import {TaskFacts} from './task-facts'

/** Parts that only pieces of one kind have, by position on the page. */
interface ArticleParts<Of extends Article> {
  /** Above the title, after the kind: what it is about, in a word or two. */
  subject?(article: Of): ReactNode
  /** In the head, below the standfirst: the answer in short. */
  plate?(article: Of): ReactNode
  /** In the head, below the dates: what can be taken along. */
  files?(article: Of): ReactNode
  /** Between head and text, across the page. */
  results?(article: Of): ReactNode
  /** Beside the text. */
  facts(article: Of): ReactNode
  /** Below the text. */
  after?(article: Of): ReactNode
  /** At the end, before what to read next. */
  onward?(article: Of): ReactNode
}

const linked = (
  subject: Article['topics'][number] | ArticleOf<'caseStudy'>['industry'] | undefined,
) => (subject?.title ? <SubjectLink subject={subject} /> : undefined)

const parts: {[T in ArticleType]: ArticleParts<ArticleOf<T>>} = {
  caseStudy: {
    plate: (article) => <ResultPlate of={article} form="head" />,
    results: (article) => <ResultsSection article={article} />,
    facts: (article) => <CaseFacts article={article} />,
    after: ({lessons}) => <Lessons lessons={lessons} />,
    onward: ({slug}) => <CompareLink slug={slug} />,
  },
  interview: {
    subject: ({topics: [topic]}) => linked(topic),
    facts: (article) => <InterviewFacts article={article} />,
    after: ({recording}) => <Recording recording={recording} />,
  },
  deepDive: {
    subject: ({technology}) => technology,
    facts: (article) => <TaskFacts article={article} />,
  },
  guide: {
    subject: ({topics: [topic]}) => linked(topic),
    files: ({downloads}) => <DownloadsInShort downloads={downloads} />,
    facts: (article) => <TaskFacts article={article} />,
    after: ({pitfalls, downloads}) => (
      <>
        <Pitfalls pitfalls={pitfalls} />
        <Downloads downloads={downloads} />
      </>
    ),
  },
}

/** The parts of a piece's page that only its kind has. */
export const articleParts = ({_type}: Article): ArticleParts<Article> => parts[_type]
