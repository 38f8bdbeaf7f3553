import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getModel} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describeModel, ModelPage} from './model-page'

type Props = PageProps<'/models/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const models = (await getAddresses()).filter(({_type}) => _type === 'model')
  return models.length > 0
    ? models.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const model = await modelAt(await params)
  return model ? describePage(describeModel(model)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const model = await modelAt(at)
  if (!model) return moved(['models', segmentText(at.slug)])
  return (
    <SitePage here={pathOf(plain(model))}>
      <ModelPage model={model} />
      <WhereNext pieces={model.pieces} />
    </SitePage>
  )
}

async function modelAt({slug}: Awaited<Props['params']>) {
  return getModel(segmentText(slug))
}
