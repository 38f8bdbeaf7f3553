/** @jest-environment node */
import {awaitPage} from './await-page'

const page = (revision: string) => `<meta name="content-revision" content="${revision}"/>`

/** A site with a list of responses, and a clock that only waiting advances. */
function site(...answers: (string | number | Error)[]) {
  let clock = 1_000
  const asked: RequestInit[] = []
  return {
    asked,
    options: {
      now: () => clock,
      pause: async (ms: number) => void (clock += ms),
      ask: async (_: RequestInfo | URL, init?: RequestInit) => {
        asked.push(init ?? {})
        const answer = answers.length > 1 ? answers.shift() : answers[0]
        if (answer instanceof Error) throw answer
        return typeof answer === 'number'
          ? new Response('', {status: answer})
          : new Response(answer ?? '')
      },
    },
  }
}

test('says after how long a reader sees it, asking as a stranger', async () => {
  const {asked, options} = site(page('r1'), page('r1'), page('r2'))
  const receipt = await awaitPage('/guides/a', 'r2', 1_000, options)
  expect(receipt.liveAfterMs).toBe(1_000)
  expect(asked).toHaveLength(3)
  expect(asked[0]).toMatchObject({credentials: 'omit', cache: 'no-store'})
})

test('a page that fails for a while is asked again', async () => {
  const {options} = site(new Error('refused'), 503, page('r2'))
  expect((await awaitPage('/guides/a', 'r2', 1_000, options)).liveAfterMs).toBe(1_000)
})

test('gives up after half a minute, and says what it saw', async () => {
  const {options} = site(404)
  expect(await awaitPage('/guides/a', 'r2', 1_000, options)).toEqual({
    liveAfterMs: undefined,
    lastAnswer: 'HTTP 404',
  })
})
