import type {Metadata} from 'next'
import {notFound, permanentRedirect} from 'next/navigation'
import {comparePath, readChoice} from '@/lib/addresses/compare-path'
import {segmentText} from '@/lib/addresses/path-segment'
import {contentTypes} from '@/lib/content-types'
import {declareVisitorState, getChoosable, getCompared} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {destinationFrom} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {ComparePage, describeComparison} from '../compare-page'

type Props = PageProps<'/compare/[...chosen]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{chosen: ['-']}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = await read(await params)
  return at ? describePage(describeComparison(at.cases, at.page)) : {}
}

export default async function Page({params}: Props) {
  await declareVisitorState()
  const {chosen} = await params
  const at = await read({chosen})
  if (!at) return elsewhere(chosen.map(segmentText))
  return (
    <SitePage here={comparePath(at.cases.map(({slug}) => plain(slug)))}>
      <ComparePage {...at} />
      <WhereNext kinds={['guide', 'interview']} />
    </SitePage>
  )
}

/** What an address chooses; undefined if it is not written as it should be, or lacks a case. */
async function read({chosen}: Awaited<Props['params']>) {
  const segments = chosen.map(segmentText)
  const choice = readChoice(segments)
  if (comparePath(choice.slugs, choice.page) !== comparePath(segments)) return undefined
  const stored = await getCompared(choice.slugs)
  const cases = choice.slugs.flatMap((slug) => stored.find((one) => plain(one.slug) === slug) ?? [])
  if (cases.length < choice.slugs.length) return undefined
  const industries = cases.flatMap(({industry}) => industry?._id ?? [])
  const found = await getChoosable(industries, choice.page)
  return found ? {cases, found, page: choice.page} : undefined
}

/** Redirects to the comparison with each case once and at its present address, or calls notFound(). */
async function elsewhere(segments: readonly string[]): Promise<never> {
  const choice = readChoice(segments)
  const stored = await getCompared(choice.slugs)
  const slugs = await Promise.all(
    choice.slugs.map((slug) =>
      stored.some((one) => plain(one.slug) === slug) ? slug : presentSlug(slug),
    ),
  )
  if (slugs.some((slug) => slug === undefined)) notFound()
  const present = comparePath([...new Set(slugs.filter((slug) => slug !== undefined))], choice.page)
  if (present === comparePath(segments)) notFound()
  permanentRedirect(present)
}

/** Where the case study of an address that was left is now; undefined if nowhere. */
async function presentSlug(slug: string): Promise<string | undefined> {
  const {section} = contentTypes.caseStudy
  const {href = ''} = (await destinationFrom([section, slug])) ?? {}
  const [, at, present, ...rest] = href.split('/')
  return at === section && present && rest.length === 0 ? segmentText(present) : undefined
}
