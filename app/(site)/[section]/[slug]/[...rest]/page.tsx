import {segmentText} from '@/lib/addresses/path-segment'
import {moved} from '../../../moved'

type Props = PageProps<'/[section]/[slug]/[...rest]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

// No page exists at this depth; only redirects from old addresses start here.
export function generateStaticParams() {
  return [{section: '-', slug: '-', rest: ['-']}]
}

export default async function DeepPage({params}: Props) {
  const {section, slug, rest} = await params
  return moved([section, slug, ...rest].map(segmentText))
}
