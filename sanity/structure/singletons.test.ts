import {newStudio} from '../studio/preview-links/test-studio'
import {deskOrder} from './desk-order'
import {newDocumentOptions} from './singletons'

test('“+” offers what the desk lists, in its order and by its plain name, however it sorts', async () => {
  const {templates, schema, ...workspace} = await newStudio()
  const items = templates
    .map(({id}) => ({type: 'initialValueTemplateItem' as const, id, templateId: id}))
    .toReversed()
  const context = {...workspace, schema, creationContext: {type: 'global'}}
  const offered = newDocumentOptions(items, context as never)
  expect(offered.map(({templateId}) => templateId)).toEqual(deskOrder)
  const sorted = offered.toSorted((one, other) =>
    (one.title ?? '').localeCompare(other.title ?? ''),
  )
  expect(sorted.map(({templateId}) => templateId)).toEqual(deskOrder)
  expect(sorted.map(({title}) => title?.trim())).toEqual(
    deskOrder.map((type) => schema.get(type)?.title),
  )
})
