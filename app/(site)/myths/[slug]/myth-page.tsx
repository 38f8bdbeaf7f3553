import {Body} from '@/components/blocks/body'
import {Freshness} from '@/components/article/freshness'
import {Related} from '@/components/article/related'
import {Sources} from '@/components/article/sources'
import {CalendarDate} from '@/components/calendar-date'
import {previewField} from '@/components/field-attribute'
import {JsonLd} from '@/components/json-ld'
import {EvidenceColumns} from '@/components/myth/evidence-columns'
import type {Myth} from '@/components/myth/myth'
import {MythSection} from '@/components/myth/myth-section'
import {relatedOf} from '@/components/myth/related-of'
import {VerdictStamp} from '@/components/myth/verdict-stamp'
import {CiteLink} from '@/components/piece/cite-link'
import {TopicLinks} from '@/components/piece/topic-links'
import {titleSize} from '@/components/title-size'
import {mythThings} from './myth-things'

interface MythPageProps {
  myth: Myth
  /** Name of the publication, for machines. */
  siteName?: string | null | undefined
  /** Whether an editor is looking at drafts. */
  preview: boolean
}

/**
 * The page of a myth: claim, verdict and short answer, then explanation and evidence on both sides,
 * and where to read on.
 */
export function MythPage({myth, siteName, preview}: MythPageProps) {
  return (
    <>
      <article className="sheet">
        <header className="pt-6 pb-10 sm:pt-12 sm:pb-14">
          <p className="text-small mb-1 font-sans sm:mb-4">
            <a href="/myths" className="tap decoration-line underline hover:decoration-current">
              Myth
            </a>
          </p>
          <h1
            className={`mb-8 before:content-['“'] after:content-['”'] sm:mb-10 ${titleSize(myth.claim, 'max-w-[16em]')}`}
          >
            {myth.claim}
          </h1>
          <VerdictStamp verdict={myth.verdict} answer={myth.answer} />
        </header>
        <div className="@container">
          <div className="border-ink grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 border-t pt-8 sm:pt-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
            <About myth={myth} />
            <div>
              <div className="with-margin">
                <Body value={myth.explanation} sources={myth.sources} preview={preview} />
              </div>
              <EvidenceColumns myth={myth} />
              <div className="max-w-measure">
                <Sources sources={myth.sources} />
                <TopicLinks topics={myth.topics} />
                <CiteLink of={myth} />
              </div>
            </div>
          </div>
        </div>
      </article>
      <div className="sheet mt-20 stack-20">
        {myth.next && (
          <MythSection id="next-myth" title="The next myth" size="part" myths={[myth.next]} />
        )}
        <Related pieces={relatedOf(myth)} />
      </div>
      {mythThings(myth, siteName).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </>
  )
}

function About({myth}: {myth: Myth}) {
  const {claim, publishedAt, updatedAt, updateNote, freshness} = myth
  const field = (path: string) => previewField(myth, claim, path)
  return (
    <aside aria-label="About this answer" className="text-small text-muted stack-3 font-sans">
      {publishedAt && (
        <p>
          Answered on <CalendarDate iso={publishedAt} field={field('publishedAt')} />
        </p>
      )}
      {updatedAt && (
        <p>
          Updated <CalendarDate iso={updatedAt} field={field('updatedAt')} />
          {updateNote && <>: {updateNote}</>}
        </p>
      )}
      <Freshness freshness={freshness} field={field} />
    </aside>
  )
}
