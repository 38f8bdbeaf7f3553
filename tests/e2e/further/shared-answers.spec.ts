import {heldBack} from '../harness/faulty-lake'
import {expect, test} from '../harness/test'

// Webhooks alone: a look for changes would find it too, later.
test.use({isUnreliable: true, pollSeconds: 3_600})

// Two routes ask the lake the same, and Next gives both one answer. The second begins after a change
// that this answer, on its way since before, does not know.
test('what begins after a change and shares an answer from before does not keep it', async ({
  publication,
  courier,
  faultyLake,
  request,
}) => {
  const title = 'A title that was changed in between'
  // The first mutation asks for a token, which takes longer than the site waits for the lake.
  await publication.mutate([{patch: {id: 'guide-privacy', set: {title: 'Another title'}}}])
  await courier.settled()
  await publication.tell({_type: '*', operation: 'reconcile'})
  const {fault, arrived, letGo} = heldBack(/"pilot"/)
  faultyLake.fault = fault
  const before = request.get('/feed.xml')
  await arrived
  await publication.mutate([{patch: {id: 'guide-pilot', set: {title}}}])
  await courier.settled()
  const after = request.get('/atom.xml')
  // By then the second has begun, and waits.
  for (let round = 0; round < 50; round += 1) await request.get('/livez')
  letGo()
  expect([(await before).status(), (await after).status()]).toEqual([200, 200])
  for (const feed of ['/feed.xml', '/atom.xml'])
    await expect.poll(async () => (await request.get(feed)).text(), feed).toContain(title)
})
