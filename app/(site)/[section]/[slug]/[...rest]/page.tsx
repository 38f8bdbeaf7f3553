import {segmentText} from '@/lib/addresses/path-segment'
import {moved} from '../../../moved'

type Props = PageProps<'/[section]/[slug]/[...rest]'>

// The page is asked for whole, see the layout above.
export const instant = false

// Nothing lives this deep, but an address that was published elsewhere once may lead here.
export function generateStaticParams() {
  return [{section: '-', slug: '-', rest: ['-']}]
}

export default async function DeepPage({params}: Props) {
  const {section, slug, rest} = await params
  return moved([section, slug, ...rest].map(segmentText))
}
