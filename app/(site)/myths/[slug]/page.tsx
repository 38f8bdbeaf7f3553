import type {Metadata} from 'next'
import {draftMode} from 'next/headers'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getMyth, getSettings} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {MythPage} from './myth-page'
import {describeMyth} from './myth-things'

type Props = PageProps<'/myths/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const myths = (await getAddresses()).filter(({_type}) => _type === 'myth')
  return myths.length > 0
    ? myths.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const myth = await mythAt(await params)
  return myth ? describePage(describeMyth(myth)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const myth = await mythAt(at)
  if (!myth) return moved(['myths', segmentText(at.slug)])
  const [{isEnabled}, settings] = await Promise.all([draftMode(), getSettings()])
  return (
    <SitePage here={pathOf(plain(myth))}>
      <MythPage myth={myth} siteName={plain(settings?.title)} preview={isEnabled} />
    </SitePage>
  )
}

async function mythAt({slug}: Awaited<Props['params']>) {
  return getMyth(segmentText(slug))
}
