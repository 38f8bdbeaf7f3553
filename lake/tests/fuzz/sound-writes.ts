import fc from 'fast-check'

/** Well-formed writes, so that the stored data decides on their outcome. */

const name = fc.constantFrom('a', 'b', 'c')
const draft = name.map((id) => `drafts.${id}`)
const release = fc.constantFrom('r1', 'r2')
const version = fc.tuple(release, name).map(([one, id]) => `versions.${one}.${id}`)
const anyId = fc.oneof(name, draft, version)

const item = fc.record(
  {_key: fc.constantFrom('a', 'b'), title: fc.string({maxLength: 9}), count: fc.integer()},
  {noNullPrototype: true},
)
const fields = fc.record(
  {
    title: fc.string({maxLength: 30}),
    count: fc.double({noNaN: true, noDefaultInfinity: true}),
    list: fc.array(item, {maxLength: 4}),
    deep: fc.record({title: fc.string({unit: 'grapheme'}), count: fc.integer()}),
    ref: fc.record({_type: fc.constant('reference'), _ref: name, _weak: fc.boolean()}),
    slug: name.map((current) => ({current})),
    body: fc.nat(3000).map((length) => 'word '.repeat(length)),
  },
  {requiredKeys: [], noNullPrototype: true},
)
const commandLine = (id: fc.Arbitrary<string>) =>
  fc
    .tuple(fields, id, fc.constantFrom('post', 'post', 'person'))
    .map(([content, _id, _type]) => ({...content, _id, _type}))

const number = fc.constantFrom({count: 1}, {'deep.count': 2}, {'list[_key=="a"].count': 1})
const patch = fc.oneof(
  fields.map((set) => ({set})),
  fields.map((setIfMissing) => ({setIfMissing})),
  number.map((inc) => ({inc})),
  number.map((dec) => ({dec})),
  fc.constantFrom('title', 'list[0]', 'deep..title', 'ref').map((path) => ({unset: [path]})),
  fc.array(item, {maxLength: 3}).map((items) => ({insert: {after: 'list[-1]', items}})),
  fc.constant({diffMatchPatch: {title: '@@ -1,3 +1,3 @@\n-one\n+two\n'}}),
)
const query = fc.constantFrom(
  '*[_type == "person"]',
  '*[references($id)]',
  '*[_type == $id][0...2]',
)
const target = fc.oneof(
  {weight: 4, arbitrary: anyId.map((id) => ({id}))},
  {weight: 1, arbitrary: query.map((text) => ({query: text, params: {id: 'a'}}))},
)

export const soundMutation = fc.oneof(
  {weight: 3, arbitrary: commandLine(anyId).map((createOrReplace) => ({createOrReplace}))},
  commandLine(anyId).map((createIfNotExists) => ({createIfNotExists})),
  commandLine(anyId).map((create) => ({create})),
  {
    weight: 3,
    arbitrary: fc.tuple(target, patch).map(([where, what]) => ({patch: {...where, ...what}})),
  },
  target.map((where) => ({delete: where})),
)

const withPublished = (actionType: string, more: Record<string, fc.Arbitrary<unknown>>) =>
  name.chain((publishedId) =>
    fc
      .record(more)
      .map((rest) => ({actionType, publishedId, draftId: `drafts.${publishedId}`, ...rest})),
  )
const ofRelease = fc.tuple(
  fc.constantFrom('create', 'unschedule', 'publish', 'archive', 'unarchive', 'delete', 'schedule'),
  release,
)

const actionOfDocument = fc.oneof(
  name.chain((publishedId) =>
    commandLine(fc.constant(`drafts.${publishedId}`)).map((attributes) => ({
      actionType: 'document.create',
      publishedId,
      attributes,
    })),
  ),
  withPublished('document.edit', {patch}),
  withPublished('document.publish', {}),
  withPublished('document.unpublish', {}),
  withPublished('document.discard', {}),
  withPublished('document.delete', {includeDrafts: fc.array(draft, {maxLength: 1})}),
  fc.tuple(release, name).chain(([one, publishedId]) =>
    commandLine(fc.constant(`versions.${one}.${publishedId}`)).map((document) => ({
      actionType: 'document.version.create',
      publishedId,
      document,
    })),
  ),
  version.map((versionId) => ({actionType: 'document.version.discard', versionId})),
)

export const soundAction = fc
  .oneof(
    {weight: 2, arbitrary: actionOfDocument},
    ofRelease.map(([what, releaseId]) => ({
      actionType: `release.${what}`,
      releaseId,
      ...(what === 'schedule' && {publishAt: '2099-01-01T00:00:00Z'}),
    })),
  )
  .map((action) => ({...action, actionType: `sanity.action.${action.actionType}`}))
