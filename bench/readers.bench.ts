import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {findNginx} from '@/scripts/runner/nginx.mjs'
import {findFreePorts} from '@/scripts/runner/preflight.mjs'
import {expect, test} from '@/tests/e2e/harness/test'
import type {Publication} from '@/tests/e2e/harness/publication'
import {files, front, Nginx} from '@/tests/front/nginx'
import {audit, categories, type Audit} from './lighthouse'
import {load, type Load} from './load'
import {percentile} from './percentile'
import {median, printTable, type Row} from './table'
import {weigh} from './weights'

// What readers get, beside stock Next.js of the same build, and beside the same HTML as files under
// nginx, in one run on one machine: weight, Lighthouse, speed of a kept page, requests to the lake,
// and the time from publishing to the page. Prints one table, in which lines say what they miss.

process.env.METRICS_PORT = String(await findFreePorts())
process.env.FRONT_CACHE_DIR = mkdtempSync(path.join(tmpdir(), 'casebook-front-'))
const article = '/case-studies/product-descriptions'
const kinds = {home: '/', index: '/case-studies', article, myth: '/myths/any-model'}
const rounds = 5
const publishes = 100
const views = 1_000

test('readers’ pages, beside stock Next.js and beside files', async ({page, publication}) => {
  test.setTimeout(3_600_000)
  const stock = await publication.startStockSite()
  const rows: Row[] = []
  for (const [kind, at] of Object.entries(kinds)) {
    const ours = await weigh(page, publication.siteUrl + at)
    const theirs = await weigh(page, stock + at)
    rows.push(
      {
        name: `${kind}: script, KB br`,
        ours: ours.script,
        rival: {name: 'stock', figure: theirs.script},
        bound: {sign: '≤', figure: 5},
      },
      {
        name: `${kind}: HTML and style, KB br`,
        ours: ours.html,
        rival: {name: 'stock', figure: theirs.html},
        ...(kind === 'article' && {bound: {sign: '≤', figure: 14}}),
      },
    )
  }
  const measured = withServers(publication, async (servers) => {
    rows.push(...(await speedOf(servers, stock)))
    rows.push({
      name: `requests to the lake for ${views} views`,
      ours: await lakeRequestsOf(servers.front),
      bound: {sign: '≤', figure: 0},
    })
    rows.push(...(await publishToVisible(publication, 'without the front', publication.siteUrl)))
    rows.push(...(await publishToVisible(publication, 'through the front', servers.front)))
    rows.push(...(await lighthouseOf(servers.front, stock)))
  })
  // What was measured before something failed is worth seeing.
  await measured.finally(() => printTable(rows))
  expect(rows.filter(({ours}) => !Number.isFinite(ours))).toEqual([])
})

interface Servers {
  /** deploy/nginx.conf before the site. */
  front: string
  /** nginx with the article as a file. */
  static: string
}

async function withServers(
  {siteUrl}: Publication,
  measure: (servers: Servers) => Promise<void>,
): Promise<void> {
  const binary = findNginx()
  if (!binary) throw new Error('There is no nginx to measure with: install it or set NGINX_PATH.')
  const root = mkdtempSync(path.join(tmpdir(), 'casebook-bench-'))
  const nginx = {front: new Nginx(binary, process.env.FRONT_CACHE_DIR), static: new Nginx(binary)}
  try {
    const html = await (await fetch(siteUrl + article)).text()
    mkdirSync(path.join(root, path.dirname(article)), {recursive: true})
    writeFileSync(path.join(root, article), html)
    writeFileSync(path.join(root, `${article}.gz`), gzipSync(html))
    await nginx.front.start(
      front(Number(new URL(siteUrl).port), {lines: {name: 'server_name localhost 127.0.0.1;'}}),
    )
    await nginx.static.start(files(root))
    const address = ({port}: Nginx) => `http://127.0.0.1:${port}`
    await measure({front: address(nginx.front), static: address(nginx.static)})
  } finally {
    await nginx.front.stop()
    await nginx.static.stop()
    rmSync(root, {recursive: true})
  }
}

/** In turn, so that a busy machine is busy for all. */
async function speedOf(servers: Servers, stock: string): Promise<Row[]> {
  const measured = {front: [] as Load[], static: [] as Load[], stock: [] as Load[]}
  for (let round = 0; round < rounds; round += 1) {
    measured.stock.push(await load(stock + article))
    measured.front.push(await load(servers.front + article))
    measured.static.push(await load(servers.static + article))
  }
  const speed = (loads: Load[]) => median(loads.map(({requestsPerSecond}) => requestsPerSecond))
  const p99 = (loads: Load[]) => median(loads.map(({p99Ms}) => p99Ms))
  const ours = speed(measured.front)
  const name = 'article, 50 connections'
  return [
    {
      name: `${name}: requests/s`,
      ours,
      rival: {name: 'stock', figure: speed(measured.stock)},
      bound: {sign: '≥', figure: 10, of: 'ratio'},
    },
    {
      name: `${name}: requests/s`,
      ours,
      rival: {name: 'files', figure: speed(measured.static)},
      bound: {sign: '≥', figure: 0.6, of: 'ratio'},
    },
    {
      name: `${name}: p99, ms`,
      ours: p99(measured.front),
      rival: {name: 'stock', figure: p99(measured.stock)},
      bound: {sign: '≤', figure: 25},
    },
  ]
}

async function lakeRequestsOf(site: string): Promise<number> {
  const asked = async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/`)).text()
    return Number(/^site_lake_requests (\d+)$/m.exec(metrics)?.[1])
  }
  const pages = Object.values(kinds)
  for (const at of pages) await (await fetch(site + at)).text()
  // What earlier measurements left to be renewed is renewed first.
  await expect(async () => {
    const sofar = await asked()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await asked()).toBe(sofar)
  }).toPass()
  const before = await asked()
  for (let view = 0; view < views; view += 1)
    await (await fetch(site + pages[view % pages.length])).text()
  return (await asked()) - before
}

/** From the lake's answer to a write until the page shows it, of many writes in a row. */
async function publishToVisible({write}: Publication, way: string, site: string): Promise<Row[]> {
  const guide = {_id: 'bench-guide', _type: 'guide', slug: {_type: 'slug', current: 'bench-guide'}}
  const lags: number[] = []
  for (let turn = 0; turn <= publishes; turn += 1) {
    const title = `Published ${way}, turn ${turn}`
    await write([{...guide, title} as typeof guide])
    const start = performance.now()
    while (!(await (await fetch(`${site}/guides/bench-guide`)).text()).includes(title))
      expect(performance.now() - start).toBeLessThan(30_000)
    // The first is not there yet, and counts for nothing.
    if (turn > 0) lags.push((performance.now() - start) / 1000)
  }
  const name = `publish to visible, ${way}`
  return [
    {name: `${name}: median, s`, ours: median(lags)},
    {name: `${name}: p95, s`, ours: percentile(lags, 0.95), bound: {sign: '≤', figure: 1}},
    {name: `${name}: p99, s`, ours: percentile(lags, 0.99), bound: {sign: '≤', figure: 2}},
  ]
}

async function lighthouseOf(site: string, stock: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [kind, at] of Object.entries(kinds)) {
    const ours: Audit[] = []
    const theirs: Audit[] = []
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await audit(site + at))
      theirs.push(await audit(stock + at))
    }
    const row = (name: string, figure: (one: Audit) => number, bound: Row['bound']): Row => ({
      name: `${kind}: ${name}`,
      ours: median(ours.map(figure)),
      rival: {name: 'stock', figure: median(theirs.map(figure))},
      ...(bound && {bound}),
    })
    for (const category of categories)
      rows.push(
        row(`Lighthouse ${category}`, ({scores}) => scores[category], {sign: '≥', figure: 100}),
      )
    rows.push({
      name: `${kind}: lowest score of ${rounds} runs`,
      ours: Math.min(...ours.flatMap(({scores}) => Object.values(scores))),
      bound: {sign: '≥', figure: 98},
    })
    rows.push(
      row('largest paint, ms', ({lcpMs}) => lcpMs, {sign: '≤', figure: 900}),
      row('largest paint, line slowed, ms', ({slowedLcpMs}) => slowedLcpMs, {
        sign: '≤',
        figure: 900,
      }),
      row('blocked, ms', ({tbtMs}) => tbtMs, {sign: '≤', figure: 10}),
      row('layout shift', ({cls}) => cls, {sign: '≤', figure: 0}),
    )
  }
  return rows
}
