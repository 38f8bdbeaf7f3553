/** @jest-environment node */
import {createHash} from 'node:crypto'
import {finalise} from './finalise'

const sheets: Record<string, string> = {
  '/field.css': '::placeholder{opacity:1}',
  '/a.css': '.a{color:red}.b{color:blue}',
  '/long.css': '.md\\:flex{display:flex}.text-meta:not(.at-end){order:1}',
}
const stylesheet = (href: string) => sheets[href]
const elements = {'copy-text': {src: '/elements/copy-text.1.js', integrity: 'sha256-x'}}
const page = (html: string) => finalise(html, {scripts: 'none', elements, stylesheet})
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the framework leaves with its preloads and its second copy of the content', async () => {
  const {html, policy} = await page(
    '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/x.js"/><script src="/_next/x.js" async=""></script></head><body><!--$--><p>Kept &amp; whole</p><!--/$--><script>self.__next_f.push([1,"</p>"])</script></body></html>',
  )
  expect(html).toBe('<!DOCTYPE html><html><head></head><body><p>Kept &amp; whole</p></body></html>')
  expect(policy).toContain("script-src 'none'")
  expect(policy).toMatch(/^default-src 'none'; /)
})

test('data for machines and our own elements stay', async () => {
  const data = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'
  const rules = '<script type="speculationrules">{"prefetch":[]}</script>'
  const element = '<script type="module" src="/elements/copy.js" integrity="sha256-x"></script>'
  const {html, policy} = await page(`${data}${rules}${element}`)
  expect(html).toBe(`${data}${rules}${element}`)
  expect(policy).toContain("script-src 'self';")
})

test('a page that has one of our elements gets its script, and no other page does', async () => {
  const script =
    '<script type="module" fetchpriority="low" src="/elements/copy-text.1.js" integrity="sha256-x"></script>'
  const {html, policy} = await page('<body><copy-text>x</copy-text></body>')
  expect(html).toBe(`<body><copy-text>x</copy-text>${script}</body>`)
  expect(policy).toContain("script-src 'self';")
  expect((await page('<body>x</body>')).policy).toContain("script-src 'none'")
})

test('only a page with an element that starts a service worker may start one', async () => {
  const keep = {'keep-piece': {src: '/elements/keep-piece.1.js', integrity: 'sha256-x'}}
  const policyOf = async (html: string) =>
    (await finalise(html, {scripts: 'none', elements: {...elements, ...keep}, stylesheet})).policy
  expect(await policyOf('<body><keep-piece>x</keep-piece></body>')).toContain("worker-src 'self';")
  expect(await policyOf('<body><copy-text>x</copy-text></body>')).toContain("worker-src 'none';")
})

test('a script of text that looks like a tag does not open one', async () => {
  const {html} = await page('<p>a</p><script>"<script>"</script><p>&lt;script>b</p>')
  expect(html).toBe('<p>a</p><p>&lt;script>b</p>')
})

test('the rules that a page uses stand in it, allowed by their hash', async () => {
  const {html, policy} = await page(
    '<link rel="stylesheet" href="/a.css" data-precedence="next"/><p class="a">x</p>',
  )
  expect(html).toBe('<style>.a{color:red}</style><p class="a">x</p>')
  expect(policy).toContain(`style-src 'self' ${hash('.a{color:red}')}`)
  expect(policy).not.toContain('unsafe')
})

test('classes with rules are named in few letters, in the order in which the page has them', async () => {
  const {html, policy} = await page(
    '<link rel="stylesheet" href="/long.css"/><b class=" md:flex  text-meta">x</b><p class="text-meta language-ts"></p><i class="">y</i>',
  )
  const style = '.a{display:flex}.b:not(.c){order:1}'
  expect(html).toBe(
    `<style>${style}</style><b class="a b">x</b><p class="b language-ts"></p><i>y</i>`,
  )
  expect(policy).toContain(hash(style))
})

test('no class without a rule comes to have that of another', async () => {
  const {html} = await page('<link rel="stylesheet" href="/long.css"/><b class="text-meta a">x</b>')
  expect(html).toBe('<style>.a:not(.c){order:1}</style><b class="a b">x</b>')
})

test('what a text says of classes stays as it is written', async () => {
  const code =
    '<code>&lt;p class="text-meta"></code><script type="application/ld+json">{"a":" class=\\"text-meta\\""}</script>'
  const {html} = await page(`<link rel="stylesheet" href="/long.css"/>${code}`)
  expect(html).toContain(code)
})

test('rules for what is typed stay where something can be typed, which a box to tick is not', async () => {
  const styled = (field: string) => page(`<link rel="stylesheet" href="/field.css"/>${field}`)
  expect((await styled('<input type="checkbox"/>')).html).not.toContain('placeholder')
  for (const field of ['<input/>', '<input type="search"/>', '<textarea></textarea>'])
    expect((await styled(field)).html).toContain('::placeholder{opacity:1}')
})

test('what is said of a page for all networks is not said again for one', async () => {
  const card =
    '<meta property="og:title" content="x"/><meta name="twitter:card" content="summary"/>'
  expect((await page(`${card}<meta name="twitter:title" content="x"/>`)).html).toBe(card)
})

test('a style sheet that cannot be read stays a link', async () => {
  const link = '<link rel="stylesheet" href="/gone.css"/>'
  expect((await page(link)).html).toBe(link)
})

test('pictures, video and sound from elsewhere are allowed by their origin', async () => {
  const {policy} = await page(
    '<img src="https://cdn.sanity.io/x.png"><video src="https://film.example/a.mp4"></video><a href="https://not.example/">x</a>',
  )
  expect(policy).toContain("media-src 'self' https://cdn.sanity.io https://film.example")
  expect(policy).not.toContain('not.example')
})

test('with the framework left in, each of its inline scripts is allowed by its hash', async () => {
  const html = '<script src="/_next/x.js"></script><script>go()</script>'
  const finalised = await finalise(html, {scripts: 'framework', elements, stylesheet})
  expect(finalised.html).toBe(html)
  expect(finalised.policy).toContain(`script-src 'self' ${hash('go()')}`)
})
