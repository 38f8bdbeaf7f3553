import {Body} from '@/components/blocks/body'
import {CalendarDate} from '@/components/calendar-date'
import {EvidenceList} from '@/components/myth/evidence-list'
import {Freshness} from '@/components/article/freshness'
import {JsonLd} from '@/components/json-ld'
import type {Myth} from '@/components/myth/myth'
import {Sources} from '@/components/article/sources'
import {TopicLinks} from '@/components/piece/topic-links'
import {VerdictMark} from '@/components/myth/verdict-mark'
import {mythThings} from './myth-things'

interface MythPageProps {
  myth: Myth
  /** Name of the publication, for machines. */
  siteName?: string | null | undefined
  /** Whether an editor is looking at drafts. */
  preview: boolean
}

/**
 * The page of a myth: claim, verdict and short answer, then explanation and evidence on both sides.
 */
export function MythPage({myth, siteName, preview}: MythPageProps) {
  const {claim, verdict, answer, publishedAt, updatedAt, updateNote} = myth
  return (
    <>
      <article className="sheet">
        <header className="pt-6 pb-10 sm:pt-12 sm:pb-14">
          <p className="text-small font-sans">
            <a href="/myths" className="tap decoration-line underline hover:decoration-current">
              Myth
            </a>
          </p>
          <h1 className="text-title mt-3 max-w-[14em] font-[480] tracking-[-0.022em] before:content-['“'] after:content-['”']">
            {claim}
          </h1>
          <VerdictMark verdict={verdict} className="text-subheading mt-6" />
          {answer && (
            <p id="answer" className="text-standfirst max-w-measure mt-4">
              {answer}
            </p>
          )}
          <div className="text-small text-muted mt-6 space-y-1 font-sans">
            <p>
              <CalendarDate iso={publishedAt} />
            </p>
            {updatedAt && (
              <p>
                Updated <CalendarDate iso={updatedAt} />
                {updateNote && <>: {updateNote}</>}
              </p>
            )}
            <Freshness freshness={myth.freshness} />
          </div>
        </header>
        <div className="border-ink max-w-measure border-t pt-8 sm:pt-10">
          <Body value={myth.explanation} sources={myth.sources} preview={preview} />
        </div>
        <div className="grid gap-x-16 lg:grid-cols-2">
          <EvidenceList
            id="against"
            title="What speaks against it"
            evidence={myth.evidenceAgainst}
          />
          <EvidenceList id="for" title="What speaks for it" evidence={myth.evidenceFor} />
        </div>
        <div className="max-w-measure">
          <Sources sources={myth.sources} />
          <TopicLinks topics={myth.topics} />
        </div>
      </article>
      {mythThings(myth, siteName).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </>
  )
}
