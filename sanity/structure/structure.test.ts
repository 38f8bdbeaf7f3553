import {createStructureBuilder, ListBuilder} from 'sanity/structure'
import {newStudio} from '../studio/preview-links/test-studio'
import {structure} from './structure'

test('an editor keeps the campaigns, in a document that readers cannot ask for', async () => {
  const [source] = (await newStudio()).unstable_sources
  if (!source) throw new Error('The Studio has no source')
  const S = createStructureBuilder({source, perspectiveStack: []})
  // Our desk reads only the current user from its context.
  const desk = await structure(S, {currentUser: source.currentUser} as never)
  if (!(desk instanceof ListBuilder)) throw new Error('The desk is no list')
  const items = new Map(desk.serialize().items.map((item) => [item.id, item]))
  expect(items.get('campaigns')).toMatchObject({
    child: {type: 'document', options: {id: 'marketing.campaigns', type: 'campaigns'}},
  })
  expect(items.has('home')).toBe(true)
  expect(items.has('siteSettings')).toBe(false)
})
