import {ArticleHeader} from '@/components/article/article-header'
import {articleParts} from '@/components/article/article-parts'
import {Body} from '@/components/blocks/body'
import {KeyTakeaways} from '@/components/blocks/key-takeaways/key-takeaways'
import {partsOf} from '@/components/blocks/parts-of'
import {bodyText} from '@/components/blocks/text'
import {Contents} from '@/components/article/contents'
import {Corrections} from '@/components/article/corrections'
import {JsonLd} from '@/components/json-ld'
import {MythSection} from '@/components/myth/myth-section'
import {CiteLink} from '@/components/piece/cite-link'
import type {Article} from '@/components/piece/piece'
import {PrintedAddress} from '@/components/article/printed-address'
import {Related} from '@/components/article/related'
import {readNext} from '@/components/article/read-next'
import {Sources} from '@/components/article/sources'
import {TopicLinks} from '@/components/piece/topic-links'
import {articleThings} from './article-things'

interface ArticlePageProps {
  article: Article
  /** Name of the publication, for machines. */
  siteName?: string | null | undefined
  /** Whether an editor is looking at drafts. */
  preview: boolean
}

/** The page of a piece of any kind; the parts of one kind come from `articleParts`. */
export function ArticlePage({article, siteName, preview}: ArticlePageProps) {
  const parts = articleParts(article)
  return (
    <>
      <article className="sheet">
        <PrintedAddress of={article} />
        <ArticleHeader article={article} words={wordCount(article)} />
        {parts.results?.(article)}
        <div className="@container">
          <div className="border-ink grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-6 border-t sm:gap-y-10 sm:pt-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
            <aside aria-label="About this piece" className="empty:hidden sm:stack-10">
              {parts.facts(article)}
              <Contents parts={partsOf(article.body)} />
            </aside>
            <div className="with-margin lg:col-start-2">
              <Takeaways items={article.keyTakeaways} />
              <Body
                value={article.body}
                sources={article.sources}
                interviewer={interviewerOf(article)}
                preview={preview}
              />
              {parts.after?.(article)}
              <Sources sources={article.sources} />
              <Corrections corrections={article.corrections} />
              <TopicLinks topics={article.topics} className="mt-12 print:hidden" />
              {parts.onward?.(article)}
              <CiteLink of={article} />
            </div>
          </div>
        </div>
      </article>
      <div className="sheet mt-20 stack-20 print:hidden">
        <MythSection
          id="myths"
          title={article.myths.length === 1 ? 'The myth it bears on' : 'The myths it bears on'}
          size="part"
          myths={article.myths}
        />
        <Related pieces={readNext(article)} />
      </div>
      {articleThings(article, siteName).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </>
  )
}

function Takeaways({items}: {items: Article['keyTakeaways']}) {
  if (items.length === 0) return null
  return (
    <div className="mb-10">
      <KeyTakeaways value={{_type: 'keyTakeaways', _key: 'of-the-piece', items}} />
    </div>
  )
}

/** The author of an interview, if there is one alone: of several, nobody knows who asked. */
function interviewerOf({_type, authors}: Article): string | undefined {
  return _type === 'interview' && authors.length === 1 ? authors[0]?.name : undefined
}

/** Number of words in the body, blocks included: `pt::text()` in the query skips custom blocks. */
const wordCount = ({body}: Article) => bodyText(body).split(/\s+/).filter(Boolean).length
