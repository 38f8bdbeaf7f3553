import {durationOf} from '@/lib/duration'
import {modelsFact} from './case-facts'
import {Facts} from './facts'
import {LevelMark} from './level-mark'
import type {ArticleOf} from './piece'

/** What a guide or a deep dive asks of its reader, and what it gives. */
export function TaskFacts({article}: {article: ArticleOf<'guide' | 'deepDive'>}) {
  const isGuide = article._type === 'guide'
  return (
    <Facts
      facts={[
        {term: 'Time needed', value: isGuide && article.minutes && durationOf(article.minutes)},
        {term: 'Technology', value: !isGuide && article.technology},
        {term: 'Level', value: article.level && <LevelMark level={article.level} />},
        {term: 'For', value: isGuide && article.audience},
        {term: 'What you will have', value: isGuide && article.goal},
        {
          term: 'Needed beforehand',
          value: article.prerequisites.length > 0 && (
            <ul className="space-y-1.5">
              {article.prerequisites.map((item, index) => (
                <li key={index} className="before:text-muted before:mr-2 before:content-['–']">
                  {item}
                </li>
              ))}
            </ul>
          ),
        },
        modelsFact(article.models),
      ]}
    />
  )
}
