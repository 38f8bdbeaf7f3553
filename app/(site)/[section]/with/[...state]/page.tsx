import type {Metadata} from 'next'
import {permanentRedirect} from 'next/navigation'
import {segmentText} from '@/lib/addresses/path-segment'
import {articleTypeOfSection} from '@/lib/content-types'
import {pathOfState, stateOf} from '@/lib/filters/filter-path'
import {describePage} from '../../../describe-page'
import {moved} from '../../../moved'
import {describeSection, SectionIndex} from '../../section-index'

type Props = PageProps<'/[section]/with/[...state]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{section: '-', state: ['-']}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {type, state} = read(await params)
  const described = type && state && (await describeSection(type, state))
  return described ? describePage(described) : {}
}

/** The index of a section, filtered or in another order; each state has one address. */
export default async function Page({params}: Props) {
  const {segments, type, state} = read(await params)
  if (!type || !state) return moved(segments)
  const path = pathOfState(type, state)
  const asked = `/${segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')}`
  if (asked !== path) permanentRedirect(path)
  return <SectionIndex type={type} state={state} />
}

function read({section, state}: Awaited<Props['params']>) {
  const type = articleTypeOfSection(section)
  const named = state.map(segmentText)
  return {
    segments: [segmentText(section), 'with', ...named],
    type,
    state: type && stateOf(type, named),
  }
}
