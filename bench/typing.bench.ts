import {examples} from '@/components/blocks/examples'
import {expect, test} from '@/tests/e2e/harness/test'
import {Studio} from '@/tests/e2e/studio'

// Typing in the Studio: milliseconds from a key to the next frame that shows it, in a long piece
// and in a short one of the same run. Prints one line each and the ratio; fails over the bounds.

test.use({viewport: {width: 1440, height: 1200}})

const keysTyped = 150
const bounds = {median: 50, p95: 100}

const words = (count: number) => Array.from({length: count}, (_, n) => `word${n % 97}`).join(' ')
const paragraph = (key: string, count: number) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: `${key}-s`, text: words(count), marks: []}],
})

// Blocks of all kinds that refer to nothing, each drawn in the text as on its page.
const kinds = Object.values(examples).filter((block) => !JSON.stringify(block).includes('_ref'))

/** A guide with a body of so many blocks, each after a paragraph of 62 words. */
const guide = (id: string, blocks: number) => ({
  _id: `drafts.${id}`,
  _type: 'guide',
  title: id,
  slug: {_type: 'slug', current: id},
  standfirst: 'To type in.',
  body: Array.from({length: blocks}, (_, n) => [
    paragraph(`p${n}`, 62),
    {...kinds[n % kinds.length], _key: `b${n}`},
  ]).flat(),
})

test('a key shows within a frame or two, also in 5,000 words with 60 blocks', async ({
  page,
  publication,
}) => {
  test.setTimeout(300_000)
  const studio = new Studio(page)
  await studio.signIn(await publication.signInLink())
  await publication.write([guide('bench-short', 2), guide('bench-long', 60)])
  const measured: Record<string, {median: number; p95: number}> = {}
  for (const id of ['bench-short', 'bench-long']) {
    await page.goto(`/studio/structure/guide;${id}`)
    const editor = studio.field('body').getByTestId('pt-editor').getByRole('textbox')
    await expect(editor).toContainText('word0', {timeout: 60_000})
    await editor.click({position: {x: 60, y: 12}})
    await page.keyboard.press('Control+Home')
    await page.evaluate(() => {
      const delays: number[] = []
      Object.assign(window, {delays})
      document.addEventListener(
        'keydown',
        ({timeStamp}) =>
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel()
            // Runs once the frame that shows the key has been handed over.
            port1.addEventListener('message', () => delays.push(performance.now() - timeStamp))
            port1.start()
            port2.postMessage(0)
          }),
        true,
      )
    })
    await page.keyboard.type('x'.repeat(keysTyped), {delay: 90})
    const delays = await page.evaluate(() => Reflect.get(window, 'delays') as number[])
    const sorted = delays.toSorted((one, other) => one - other)
    const at = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)] ?? 0)
    measured[id] = {median: at(0.5), p95: at(0.95)}
    console.log(`${id}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${sorted.length} keys`)
  }
  const {'bench-short': short, 'bench-long': long} = measured
  console.log(`long to short: ${((long?.median ?? 0) / (short?.median || 1)).toFixed(2)}`)
  expect(long?.median).toBeLessThanOrEqual(bounds.median)
  expect(long?.p95).toBeLessThanOrEqual(bounds.p95)
})
