import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld'
import {MixedList} from '@/components/mixed-list'
import {PersonHeader} from '@/components/person-header'
import {pathOf} from '@/lib/addresses'
import {routeSegment, segmentText} from '@/lib/path-segment'
import {absoluteUrl} from '@/lib/site-url'
import {getAddresses, getPerson} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'

type Props = PageProps<'/people/[slug]'>

// The page is asked for whole, see the layout above.
export const instant = false

export async function generateStaticParams() {
  const people = (await getAddresses()).filter(({_type}) => _type === 'person')
  return people.length > 0
    ? people.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const person = await personAt(await params)
  if (!person) return {}
  const {name, role, bio, portrait} = person
  return describePage({
    title: name,
    description: bio || role,
    path: pathOf(person) ?? '/',
    picture: portrait,
    revision: person._rev,
  })
}

export default async function PersonPage({params}: Props) {
  const at = await params
  const person = await personAt(at)
  if (!person) return moved(['people', segmentText(at.slug)])
  const {wrote, spokeIn} = person
  return (
    <div className="sheet">
      <PersonHeader person={person} />
      <div className="max-w-[60rem] space-y-16">
        <MixedList id="spoke" title="In conversation" pieces={spokeIn} />
        <MixedList id="wrote" title="Written here" pieces={wrote} />
        {spokeIn.length + wrote.length === 0 && (
          <p className="text-muted">Nothing by or with {person.name} has been published yet.</p>
        )}
      </div>
      {!person.fictional && (
        <JsonLd
          thing={{
            '@type': 'Person',
            name: plain(person.name),
            jobTitle: plain(person.role) || undefined,
            description: plain(person.bio) || undefined,
            url: absoluteUrl(pathOf(person) ?? '/'),
          }}
        />
      )}
    </div>
  )
}

async function personAt({slug}: Awaited<Props['params']>) {
  return getPerson(segmentText(slug))
}
