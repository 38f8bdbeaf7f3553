import {segmentText} from '@/lib/addresses/path-segment'
import {CitePage, describeCite} from '../../../../cite/cite-page'

type Props = PageProps<'/[section]/[slug]/cite'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{section: '-', slug: '-'}]

export async function generateMetadata({params}: Props) {
  const {section, slug} = await params
  return describeCite(segmentText(section), segmentText(slug))
}

export default async function Page({params}: Props) {
  const {section, slug} = await params
  return CitePage({section: segmentText(section), slug: segmentText(slug)})
}
