import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** Large, and wanted by nothing else: npm fetches it for the bench alone. */
const lighthouse = 'lighthouse@12.8.2'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

export interface Audit {
  /** 0 to 100 each. */
  scores: Record<Category, number>
  lcpMs: number
  /** The same where the line was slowed while it loaded, and not simulated afterwards. */
  slowedLcpMs: number
  tbtMs: number
  cls: number
}

/** What we read of its JSON. */
interface Report {
  categories: Record<Category, {score: number | null}>
  audits: Record<string, {numericValue?: number}>
}

/**
 * Lighthouse's figures of a page for a phone on a slow line, as it simulates them from a load over
 * loopback: it takes all that came before the paint for needed, typefaces too that on a slow line come
 * after it. So the largest paint is also measured with the line slowed indeed.
 * @throws Error when npm cannot fetch it, or Chromium does not load the page
 */
export async function audit(address: string): Promise<Audit> {
  const report = await reportOf(address, categories)
  const slowed = await reportOf(address, ['performance'], '--throttling-method=devtools')
  const score = (category: Category) =>
    [category, Math.round((report.categories[category].score ?? NaN) * 100)] as const
  const figure = (name: string, {audits} = report) => audits[name]?.numericValue ?? NaN
  return {
    scores: Object.fromEntries(categories.map(score)) as Audit['scores'],
    lcpMs: figure('largest-contentful-paint'),
    slowedLcpMs: figure('largest-contentful-paint', slowed),
    tbtMs: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
  }
}

async function reportOf(
  address: string,
  only: readonly Category[],
  ...how: string[]
): Promise<Report> {
  const asked = ['--yes', lighthouse, address, '--output=json', '--quiet', ...how]
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  const env = {...process.env, CHROME_PATH: process.env.CHROMIUM_PATH}
  const once = () =>
    run('npx', [...asked, `--only-categories=${only.join(',')}`, chrome], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    })
  // Now and then it does not see its own page load begin (NO_NAVSTART), and says to run it again.
  const {stdout} = await once().catch(once).catch(once)
  return JSON.parse(stdout)
}
