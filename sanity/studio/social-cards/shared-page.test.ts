import {sharedPage} from './shared-page'

const urlOf = (source: unknown) => {
  const made = {width: () => made, height: () => made, url: () => JSON.stringify(source)}
  return made
}
const picture = (_ref: string, alt?: string) => ({_type: 'picture', alt, asset: {_ref}})
const site = {title: 'The Casebook'}
const guide = {
  _type: 'guide',
  title: 'How to begin',
  standfirst: 'Begin small.',
  slug: {current: 'begin'},
  cover: picture('image-cover', 'A desk'),
}
const shared = (
  document: Record<string, unknown>,
  {
    settings = site,
    isPublished = true,
  }: {settings?: typeof site | null; isPublished?: boolean} = {},
) => sharedPage(document, {site: settings, isPublished, urlOf})

test('a piece is shared by its title, its standfirst and its cover', () => {
  expect(shared(guide)).toMatchObject({
    title: 'How to begin',
    titleInSearch: 'How to begin — The Casebook',
    description: 'Begin small.',
    path: '/guides/begin',
    picture: {alt: 'A desk', width: 1200, height: 630, url: expect.stringContaining('image-cover')},
  })
})

test('what was written for search and sharing wins', () => {
  const seo = {title: 'Begin', description: 'In a week.', image: picture('image-seo', 'A door')}
  expect(shared({...guide, seo})).toMatchObject({
    title: 'Begin',
    titleInSearch: 'Begin — The Casebook',
    description: 'In a week.',
    picture: {alt: 'A door'},
  })
})

test('a picture without a file counts for nothing, and one that the site draws stands in', () => {
  const empty = {...guide, cover: {_type: 'picture', alt: 'Nothing'}, seo: {image: null}}
  expect(shared(empty).picture).toMatchObject({alt: 'How to begin', url: '/share/guides/begin.png'})
  expect(shared(empty, {isPublished: false}).picture).toBeUndefined()
  expect(shared({...empty, slug: undefined}).picture).toBeUndefined()
})

test('a myth is shared by its claim and its answer', () => {
  const myth = {_type: 'myth', claim: 'Models think', answer: 'They do not.'}
  expect(shared(myth)).toMatchObject({title: 'Models think', description: 'They do not.'})
})

test('what has just been begun, or was imported, is shared as far as it goes', () => {
  expect(shared({}, {settings: null})).toMatchObject({
    title: 'Untitled',
    description: '',
    path: '/…',
  })
  const odd = {...guide, title: 7, seo: 'text', slug: 'x', cover: {asset: 'x', crop: 1}}
  expect(shared(odd, {settings: null})).toMatchObject({title: 'Untitled', picture: undefined})
})
