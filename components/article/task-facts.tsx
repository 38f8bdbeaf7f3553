import type {ReactNode} from 'react'
import {durationOf} from '@/lib/duration'
import {modelsFact} from './case-facts'
import {downloadsFact} from './downloads'
import {Facts} from '../facts'
import {LevelMark} from '../piece/level-mark'
import {ModelUses} from './model-uses'
import type {ArticleOf} from '../piece/piece'

/** Facts of a guide or deep dive: time, technology, level, audience and prerequisites. */
export function TaskFacts({article}: {article: ArticleOf<'guide' | 'deepDive'>}) {
  const isGuide = article._type === 'guide'
  return (
    <Facts
      hint={article.level && <LevelMark level={article.level} />}
      facts={[
        {term: 'Time needed', value: isGuide && article.minutes && durationOf(article.minutes)},
        {term: 'Technology', value: !isGuide && article.technology},
        {
          term: 'Tested with',
          value: !isGuide && article.testedWith.length > 0 && (
            <ModelUses uses={article.testedWith} />
          ),
        },
        {term: 'Level', value: article.level && <LevelMark level={article.level} />},
        {
          term: 'For',
          value: isGuide && article.audience && <Sentence>{article.audience}</Sentence>,
        },
        {
          term: 'What you will have',
          value: isGuide && article.goal && <Sentence>{article.goal}</Sentence>,
        },
        {
          term: 'Needed beforehand',
          value: article.prerequisites.length > 0 && (
            <ul className="stack-1.5 font-normal">
              {article.prerequisites.map((item, index) => (
                <li
                  key={index}
                  className="before:text-muted relative pl-4 before:absolute before:left-0 before:content-['–']"
                >
                  {item}
                </li>
              ))}
            </ul>
          ),
        },
        {term: 'Templates', value: isGuide && downloadsFact(article.downloads)},
        modelsFact(article.models),
      ]}
    />
  )
}

const Sentence = ({children}: {children: ReactNode}) => (
  <span className="font-normal">{children}</span>
)
