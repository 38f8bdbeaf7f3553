import {segmentText} from '@/lib/addresses/path-segment'
import {CitePage, describeCite} from '../../../../cite/cite-page'

type Props = PageProps<'/myths/[slug]/cite'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{slug: '-'}]

export async function generateMetadata({params}: Props) {
  return describeCite('myths', segmentText((await params).slug))
}

export default async function Page({params}: Props) {
  return CitePage({section: 'myths', slug: segmentText((await params).slug)})
}
