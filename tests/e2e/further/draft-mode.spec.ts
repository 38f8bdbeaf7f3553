import {slowBy} from '../harness/faulty-lake'
import {expect, test} from '../harness/test'

test.use({isUnreliable: true})

const path = '/guides/nobody-has-read'
const title = 'A guide that only editors see'
const guide = {
  _id: 'drafts.guide-unread',
  _type: 'guide',
  title,
  slug: {_type: 'slug', current: 'nobody-has-read'},
  standfirst: 'Until it is published.',
}
const secretOf = (id: string, _type: string, secret: string) => ({
  _id: `sanity-preview-url-secret.${id}`,
  _type,
  secret,
  studioUrl: 'http://localhost/studio',
})

test('draft mode is for the editor whom the Studio sent, for hours, until they leave', async ({
  publication,
  faultyLake,
}) => {
  const {siteUrl, write} = publication
  const [good, shared] = ['a-secret-of-the-studio', 'a-secret-for-every-draft']
  await write([
    guide,
    secretOf('one', 'sanity.previewUrlSecret', good),
    secretOf('share-access', 'sanity.previewUrlShareAccess', shared),
  ])
  const enable = (secret: string, to: string) =>
    fetch(
      `${siteUrl}/api/draft-mode/enable?${new URLSearchParams({
        'sanity-preview-secret': secret,
        'sanity-preview-pathname': to,
      })}`,
      {redirect: 'manual'},
    )
  const read = (cookie: string) => fetch(`${siteUrl}${path}`, {headers: {cookie}})

  const opened = await enable(good, path)
  expect([opened.status, opened.headers.get('location')]).toEqual([307, path])
  const given = opened.headers.getSetCookie()
  const session = given.find((cookie) => cookie.startsWith('preview_session=')) ?? ''
  expect(session).toContain('Max-Age=28800')
  expect(session).toMatch(/HttpOnly/i)
  const pairs = given.map((cookie) => cookie.replace(/;.*/, ''))
  const cookies = pairs.join('; ')

  await test.step('their browser sees the draft, and Next’s cookie alone does not', async () => {
    const seen = await read(cookies)
    expect([seen.status, (await seen.text()).includes(title)]).toEqual([200, true])
    const bypass = pairs.find((pair) => pair.startsWith('__prerender_bypass=')) ?? ''
    const stolen = await read(bypass)
    expect([stolen.status, (await stolen.text()).includes(title)]).toEqual([404, false])
    expect(stolen.headers.getSetCookie().join()).toContain('__prerender_bypass=; Path=/; Max-Age=0')
  })

  await test.step('they wait for a busy lake, which takes longer than readers would', async () => {
    faultyLake.fault = slowBy(4_000)
    const seen = await read(cookies)
    faultyLake.fault = undefined
    expect([seen.status, (await seen.text()).includes(title)]).toEqual([200, true])
  })

  await test.step('no other address is led to, and no secret of all drafts is taken', async () => {
    for (const to of ['//evil.example', '/\\evil.example', '/api/draft-mode/disable', '/studio'])
      expect((await enable(good, to)).status, to).toBe(400)
    expect((await enable(shared, path)).status).toBe(403)
    const wrong = await enable('guess', path)
    expect([wrong.status, wrong.headers.getSetCookie()]).toEqual([401, []])
  })

  await test.step('who leaves ends it, also for who has copied the cookies', async () => {
    const leave = `${siteUrl}/api/draft-mode/disable?to=${path}`
    const left = await fetch(leave, {headers: {cookie: cookies}, redirect: 'manual'})
    expect([left.status, left.headers.get('location')]).toEqual([307, path])
    expect((await read(cookies)).status).toBe(404)
  })
})
