import fc from 'fast-check'
import {soundAction, soundMutation} from './sound-writes.ts'
import {documentId, givenDocument, jsonValue, oddText} from './values.ts'

const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'title',
      'count',
      'list',
      'list[0]',
      'list[-1]',
      'list[1:3]',
      'list[]',
      'deep.title',
      'list[_key=="a"]',
      'list[_key=="a"].title',
      '..title',
      'deep..count',
      '["title"]',
      'list[0,2]',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '[', 'a..', 'a[', 'list[??]', '_id', '_rev', '__proto__.x'),
  },
  {weight: 1, arbitrary: oddText},
)
const byPath = fc.dictionary(path, jsonValue, {maxKeys: 3})

/** The fields of a patch, with invalid operands too. */
const patchFields = fc.record(
  {
    set: byPath,
    setIfMissing: byPath,
    merge: byPath,
    unset: fc.oneof(fc.array(path, {maxLength: 3}), jsonValue),
    inc: fc.dictionary(path, fc.oneof(fc.integer({min: -9, max: 9}), jsonValue), {maxKeys: 2}),
    dec: byPath,
    diffMatchPatch: fc.dictionary(
      path,
      fc.oneof(fc.constant('@@ -1,3 +1,3 @@\n-one\n+two\n'), fc.string()),
      {maxKeys: 2},
    ),
    insert: fc.oneof(
      fc
        .tuple(fc.constantFrom('before', 'after', 'replace', 'beside'), path, jsonValue)
        .map(([place, where, items]) => ({[place]: where, items})),
      jsonValue,
    ),
    ifRevisionID: fc.constantFrom('nope', 'x'),
  },
  {requiredKeys: []},
)

const target = fc.oneof(
  documentId.map((id) => ({id})),
  oddText.map((id) => ({id})),
  fc.constantFrom('*[_type == "person"]', '*[', 'count(*)', '*[_id == $id]').map((query) => ({
    query,
    params: {id: 'a'},
  })),
)

const mutation = fc.oneof(
  givenDocument.map((create) => ({create})),
  givenDocument.map((createIfNotExists) => ({createIfNotExists})),
  givenDocument.map((createOrReplace) => ({createOrReplace})),
  target.map((one) => ({delete: one})),
  fc.tuple(target, patchFields).map(([one, fields]) => ({patch: {...one, ...fields}})),
  fc.tuple(target, patchFields).map(([one, fields]) => ({patch: {...one, ...fields}})),
  jsonValue,
)

const actionName = fc.constantFrom(
  ...['create', 'edit', 'replaceDraft', 'publish', 'unpublish', 'discard', 'delete'].map(
    (name) => `document.${name}`,
  ),
  ...['create', 'replace', 'discard', 'unpublish'].map((name) => `document.version.${name}`),
  ...['create', 'edit', 'import', 'schedule', 'unschedule'].map((name) => `release.${name}`),
  ...['publish', 'archive', 'unarchive', 'delete', 'nope'].map((name) => `release.${name}`),
)

const action = fc
  .record(
    {
      actionType: actionName.map((name) => `sanity.action.${name}`),
      publishedId: fc.oneof(fc.constantFrom('a', 'b', 'c'), oddText),
      draftId: fc.oneof(fc.constantFrom('drafts.a', 'drafts.b', 'versions.r1.a'), oddText),
      versionId: documentId,
      baseId: documentId,
      attributes: fc.oneof(givenDocument, jsonValue),
      document: givenDocument,
      patch: fc.oneof(patchFields, jsonValue),
      includeDrafts: fc.oneof(fc.array(documentId, {maxLength: 2}), jsonValue),
      releaseId: fc.oneof(fc.constantFrom('r1', 'r2'), oddText),
      metadata: jsonValue,
      publishAt: fc.constantFrom('2099-01-01T00:00:00Z', 'soon', 7),
      ifDraftRevisionId: fc.constantFrom('nope'),
      purge: fc.boolean(),
    },
    {requiredKeys: ['actionType']},
  )
  .map((fields) => ({...fields}))

const options = {
  dryRun: fc.boolean(),
  transactionId: fc.oneof({weight: 9, arbitrary: fc.uuid()}, oddText),
}

/** Lists of valid items, some with one broken item, some with several. */
function mostlySound(sound: fc.Arbitrary<unknown>, broken: fc.Arbitrary<unknown>) {
  const some = fc.array(sound, {minLength: 1, maxLength: 3})
  return fc.oneof(
    {weight: 4, arbitrary: some},
    {weight: 3, arbitrary: fc.tuple(some, broken).map(([list, last]) => [...list, last])},
    {weight: 1, arbitrary: fc.array(broken, {maxLength: 4})},
  )
}

export const mutateBody = fc.record(
  {mutations: mostlySound(soundMutation, mutation), ...options},
  {requiredKeys: ['mutations']},
)

export const actionsBody = fc.record(
  {
    actions: mostlySound(soundAction, fc.oneof({weight: 9, arbitrary: action}, jsonValue)),
    ...options,
  },
  {requiredKeys: ['actions']},
)
