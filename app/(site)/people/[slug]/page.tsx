import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getPerson} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describePerson, PersonPage} from './person-page'

type Props = PageProps<'/people/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const people = (await getAddresses()).filter(({_type}) => _type === 'person')
  return people.length > 0
    ? people.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const person = await personAt(await params)
  return person ? describePage(describePerson(person)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const person = await personAt(at)
  if (!person) return moved(['people', segmentText(at.slug)])
  return (
    <SitePage here={pathOf(plain(person))}>
      <PersonPage person={person} />
      <WhereNext pieces={[...person.spokeIn, ...person.wrote]} />
    </SitePage>
  )
}

async function personAt({slug}: Awaited<Props['params']>) {
  return getPerson(segmentText(slug))
}
