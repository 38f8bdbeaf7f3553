import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecodeAll} from '@vercel/stega'
import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

/** Texts of the site that also occur in the content. */
const ofTheSite = new Set([
  'Corrections',
  'Did it work?',
  'Is it still true?',
  'Key takeaways',
  'Prompt',
  'Results',
  'Sources',
  'What is often said about language models at work, and what the evidence says.',
  'Who has tried language models, in which line of work.',
])

test('all words and pictures that editors wrote open their field', async ({page, publication}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await page.goto('/studio/presentation?preview=%2Fblock-gallery')
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', {level: 1})).toBeVisible()

  const written = wordsIn(await publication.query('*[!(_id in path("_.**"))]'))
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(30)
  const silent = new Set<string>()
  const opening = new Set<string>()
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.locator('main h1')).toHaveCount(1)
    for (const {text, hasField} of await shown(page)) {
      const plain = stegaClean(text).trim()
      if (hasField || vercelStegaDecodeAll(text)?.length > 0) opening.add(plain)
      else if (isWritten(plain, written)) silent.add(`${address}: ${plain}`)
    }
  }
  expect([...silent]).toEqual([])
  expect(opening.size).toBeGreaterThan(1000)
})

interface Shown {
  text: string
  hasField: boolean
}

/** All texts and pictures of a page; code, split by its highlighting, as one text. */
const shown = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => {
    const told = (element: Element | null, text: string) => ({
      text,
      hasField: Boolean(element?.closest('[data-sanity]')),
    })
    const all = Array.from(document.querySelectorAll('img'), (img) =>
      told(img, img.alt || 'picture'),
    )
    for (const code of document.querySelectorAll('pre')) all.push(told(code, code.textContent))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode
      if (!textContent?.trim() || parentElement?.closest('script,style,pre,title')) continue
      all.push(told(parentElement, textContent))
    }
    return all
  })

/** Whether a text is content, as it is or within words of the site. */
function isWritten(plain: string, written: Set<string>) {
  if (ofTheSite.has(plain)) return false
  return written.has(plain) || [...written].some((word) => word.length > 11 && plain.includes(word))
}

const notWords = new Set(['current', 'href', 'listItem', 'marks', 'style', 'url'])

function wordsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set(value.length > 3 ? [value.trim()] : [])
  const inner = Object.entries(value ?? {})
    .filter(([name]) => !name.startsWith('_') && !notWords.has(name))
    .map(([, part]) => wordsIn(part))
  return new Set(inner.flatMap((words) => [...words]))
}
