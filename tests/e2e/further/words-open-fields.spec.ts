import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecodeAll} from '@vercel/stega'
import type {Page} from '@playwright/test'
import {comparePath} from '@/lib/addresses/compare-path'
import {resultFacets} from '@/lib/addresses/results-path'
import {searchPath} from '@/lib/addresses/search-path'
import {facetNames} from '@/lib/filters/facets'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

/** Texts of the site that also occur in the content. */
const ofTheSite = new Set([
  'About',
  'All corrections',
  'Corrections',
  'Did it work?',
  'Figure',
  'In-house',
  'Is it still true?',
  'Key takeaways',
  'Not published by any of them:',
  'Prompt',
  'Results',
  'Sources',
  'The language models that pieces here use, test or discuss, and in which version.',
  'What came of it',
  'What is often said about language models at work, and what the evidence says.',
  'What you keep to read later, on this device alone.',
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
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => pathIn(loc))
  expect(listed.length).toBeGreaterThan(30)
  const starts = new Set([...listed, ...askedFor])
  const paths = new Set(starts)
  const shapes = new Set<string>()
  const silent = new Set<string>()
  const opening = new Set<string>()
  // A set may grow while it is gone through: one of each shape that the sitemap leaves out.
  for (const path of paths) {
    await page.goto(path)
    await expect(page.locator('main h1')).toHaveCount(1)
    for (const {text, hasField} of await shown(page)) {
      const plain = stegaClean(text).trim()
      if (hasField || vercelStegaDecodeAll(text)?.length > 0) opening.add(plain)
      else if (isWritten(plain, written)) silent.add(`${path}: ${plain}`)
    }
    if (!starts.has(path)) continue
    for (const link of await linksOf(page)) {
      if (paths.has(link) || shapes.has(shapeOf(link))) continue
      shapes.add(shapeOf(link))
      paths.add(link)
    }
  }
  expect([...silent]).toEqual([])
  expect(opening.size).toBeGreaterThan(1000)
  expect([...shapes]).toEqual(expect.arrayContaining(unlisted))
})

/** What no link leads to: searches with and without a find, a list without pieces, a comparison. */
const askedFor = [
  searchPath({query: 'contracts'}),
  searchPath({query: 'a vineyard'}),
  '/case-studies/with/industry.law/function.engineering',
  comparePath(['product-descriptions', 'compliance-review']),
]

/** Shapes that have to be among those which links lead to. */
const unlisted = [
  '/case-studies/with/industry',
  '/case-studies/*/cite',
  '/case-studies/*/quote/*',
  '/compare/*',
  '/myths/*/cite',
  '/myths/*/quote/*',
  '/results/industry/*',
  '/search/*/in/*',
]

const placeNames = ['cite', 'in', 'page', 'quote', 'with', 'checks', 'corrections', 'replaced']
const ownNames = new Set<string>([...placeNames, 'sort', ...facetNames, ...resultFacets])

/** A path with the names of the site’s own places, and an asterisk for each that content has. */
const shapeOf = (path: string) =>
  path
    .split('/')
    .map((segment, at) => {
      const [name = ''] = segment.split('.')
      return at < 2 || ownNames.has(name) ? name : '*'
    })
    .join('/')

const pathIn = (address: string) => new URL(address).pathname

/** Paths of the pages that a page links to, and of those that show one part of it. */
async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page.locator('a[href]:not([download])').evaluateAll((links) =>
    links.flatMap((link) => {
      const {origin, pathname, hash} = new URL((link as HTMLAnchorElement).href)
      if (origin !== location.origin) return []
      return link.hasAttribute('data-quoted')
        ? [`${location.pathname}/quote/${hash.slice(1)}`]
        : [pathname]
    }),
  )
  return hrefs.filter((path) => !/^\/(api|files|images|studio)\/|\.(csv|json|xml|bib)$/.test(path))
}

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
