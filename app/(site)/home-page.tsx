import type {StegaBranded} from 'next-sanity'
import type {SearchAction, WebSite} from 'schema-dts'
import {EmptyState} from '@/components/site/empty-state'
import {CaseMatrix} from '@/components/listing/case-matrix'
import {HomeSection} from '@/components/listing/home-section'
import {JsonLd} from '@/components/json-ld'
import {LeadStory} from '@/components/listing/lead-story'
import {MixedList} from '@/components/listing/mixed-list'
import {WaysIn} from '@/components/listing/ways-in'
import {MythSection} from '@/components/myth/myth-section'
import {articleTypes} from '@/lib/content-types'
import type {HomeQueryResult, SettingsQueryResult} from '@/lib/sanity.generated'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {publisher} from '@/lib/json-ld'
import {limits} from '@/lib/limits'
import {plain, type PageDescription} from './page-metadata'

type Settings = StegaBranded<SettingsQueryResult>

export function describeHome(settings: Settings): PageDescription {
  const {title: name = '', tagline, description} = plain(settings) ?? {}
  const whole = tagline ? `${name}: ${tagline}` : name
  const title = tagline && whole.length > limits.seoTitle.max ? tagline : whole
  return {title, seoTitle: title, description, path: '/'}
}

interface HomePageProps {
  settings: Settings
  home: StegaBranded<HomeQueryResult>
}

/** The home page: lead story, editors' picks, and the newest pieces of each section. */
export function HomePage({settings, home}: HomePageProps) {
  const {title, tagline, description} = settings ?? {}
  const lead = home.lead ?? home.newest[0]
  const shown = new Set([lead, ...home.picks].map((piece) => piece?._id))
  const picks = home.picks.filter(({_id}) => _id !== lead?._id)
  return (
    <div className="sheet">
      <header className="grid gap-x-12 gap-y-6 pt-8 pb-6 sm:pt-12 sm:pb-8 lg:grid-cols-[minmax(0,7fr)_minmax(auto,5fr)]">
        <div className="flex flex-col gap-y-4">
          <h1 className="text-title max-w-[10.5em] font-[480] tracking-[-0.022em]">
            {tagline || title}
          </h1>
          {description && <p className="max-w-[34em]">{description}</p>}
        </div>
        <CaseMatrix industries={home.industries} className="self-end max-sm:hidden" />
      </header>
      <WaysIn topics={home.topics} />
      {lead ? (
        <div className="border-ink border-t pt-6 sm:pt-8">
          <LeadStory piece={lead} />
        </div>
      ) : (
        <EmptyState>Nothing has been published yet.</EmptyState>
      )}
      {picks.length > 0 && (
        <div className="mt-16">
          <MixedList id="picks" title="Editors’ picks" pieces={picks} />
        </div>
      )}
      {articleTypes.map((type) => (
        <HomeSection
          key={type}
          type={type}
          pieces={home[type].filter(({_id}) => !shown.has(_id))}
        />
      ))}
      <MythSection
        size="section"
        id="myths"
        title="Often said, and what is true of it"
        myths={home.myths}
        className="mt-20 sm:mt-28"
      />
      <JsonLd
        thing={
          {
            '@type': 'WebSite',
            name: plain(title),
            description: plain(description) || undefined,
            url: absoluteUrl('/'),
            inLanguage: 'en-GB',
            publisher: publisher(plain(title)),
            potentialAction: searchAction(),
          } satisfies WebSite
        }
      />
    </div>
  )
}

/** The search, for machines: `query-input` is Google's own, and no property of schema.org. */
const searchAction = (): SearchAction & {'query-input': string} => ({
  '@type': 'SearchAction',
  target: {'@type': 'EntryPoint', urlTemplate: `${absoluteUrl('/search')}?q={words}`},
  'query-input': 'required name=words',
})
