import {checkSettled} from './checked-draft'

type Settled = Awaited<ReturnType<Parameters<typeof checkSettled>[0]>>
type Draft = NonNullable<Settled['draft']>

const draftOf = (content: object): Draft => ({
  _id: 'drafts.guide-pilot',
  _type: 'guide',
  _rev: 'one',
  _createdAt: '2026-11-01T08:00:00Z',
  _updatedAt: '2026-11-01T08:00:00Z',
  ...content,
})

/** Settles with these drafts one after the other, the last one for ever. */
const settling = (drafts: (Draft | null)[]) => async () => ({
  draft: (drafts.length > 1 ? drafts.shift() : drafts[0]) ?? null,
  published: null,
})

const errorsOf = async ({body}: Draft) =>
  body
    ? []
    : [
        {
          level: 'error' as const,
          code: 'custom' as const,
          message: 'Write the text',
          path: ['body'],
        },
      ]

test('words that came during a check are checked, also before they have made a revision', async () => {
  const written = draftOf({body: ['She read every letter.']})
  const {draft, problems} = await checkSettled(settling([draftOf({}), written]), errorsOf)
  expect(problems).toEqual([])
  expect(draft).toEqual(written)
})

test('a draft that is not changed is checked once, and one that is not there not at all', async () => {
  let checks = 0
  const counting = (draft: Draft) => {
    checks += 1
    return errorsOf(draft)
  }
  const same = [draftOf({}), draftOf({}), draftOf({body: []})]
  expect((await checkSettled(settling(same), counting)).problems).toHaveLength(1)
  expect(await checkSettled(settling([null]), counting)).toMatchObject({draft: null, problems: []})
  expect(checks).toBe(1)
})
