import type {LeftOut} from './left-out'

/** Schemes that a link of a text may have: see the schema. */
const kept = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Whether readers can follow a link to this. */
const leadsOn = (href: string) => URL.canParse(href) && kept.has(new URL(href).protocol)

/** Programs that lead every link through their own address: its host, and where the target is. */
const wrappers: [host: RegExp, target: (url: URL) => string | null | undefined][] = [
  [
    /(^|\.)google(\.[a-z]{2,3}){1,2}$/,
    ({pathname, searchParams}) =>
      pathname === '/url' ? (searchParams.get('q') ?? searchParams.get('url')) : undefined,
  ],
  [/\.safelinks\.protection\.outlook\.com$/, ({searchParams}) => searchParams.get('url')],
  [
    /^statics\.teams\.cdn\.office\.net$/,
    ({pathname, searchParams}) =>
      /safelinks/i.test(pathname) ? searchParams.get('url') : undefined,
  ],
  [/^(l|lm)\.(facebook|instagram)\.com$/, ({searchParams}) => searchParams.get('u')],
  [
    /(^|\.)linkedin\.com$/,
    ({pathname, searchParams}) =>
      /^\/(redir\/redirect|safety\/go)\/?$/.test(pathname) ? searchParams.get('url') : undefined,
  ],
  [
    /(^|\.)youtube\.com$/,
    ({pathname, searchParams}) => (pathname === '/redirect' ? searchParams.get('q') : undefined),
  ],
  [/^slack-redir\.net$/, ({searchParams}) => searchParams.get('url')],
  [/^out\.reddit\.com$/, ({searchParams}) => searchParams.get('url')],
  [
    /(^|\.)duckduckgo\.com$/,
    ({pathname, searchParams}) =>
      /^\/l\/?$/.test(pathname) ? searchParams.get('uddg') : undefined,
  ],
  [/^urldefense\.(proofpoint\.)?com$/, defended],
]

/** The target in a link that Proofpoint rewrote, in the second or third version of its form. */
function defended({href, searchParams}: URL): string | undefined {
  const third = /\/v3\/__(.+?)__;(.*?)!/.exec(href)?.[1]
  // Each * stands for a character that is listed elsewhere in the address.
  if (third) return third.includes('*') ? undefined : third.replace(/^(https?:)\/(?!\/)/, '$1//')
  return searchParams
    .get('u')
    ?.replaceAll('_', '/')
    .replace(/-([0-9A-F]{2})/g, '%$1')
}

/** Where a pasted link leads, without the wrapper that a program put around it. */
export function targetOf(href: string): string {
  let at = href.trim()
  for (let depth = 0; depth < 5; depth += 1) {
    const inner = unwrapped(at)
    if (!inner) return at
    at = inner
  }
  return at
}

function unwrapped(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  const target = wrappers.find(([host]) => host.test(url.hostname))?.[1](url)
  if (!target) return undefined
  const plain = /^https?%3a/i.test(target) ? decoded(target) : target
  return plain && leadsOn(plain) ? plain : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Whether a text is an address and nothing else, to which words may lead as it is. */
export function isAddress(text: string): boolean {
  const at = text.trim()
  return !/\s/.test(at) && leadsOn(at) && targetOf(at) === at
}

/** Links by their targets; those that readers could not follow become plain text. */
export function cleanLinks(page: Document, leftOut: LeftOut): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const target = targetOf(link.getAttribute('href') ?? '')
    if (leadsOn(target)) {
      link.setAttribute('href', target)
      continue
    }
    if (link.textContent.trim()) {
      if (/^(file:|[a-z]:\\|\\\\)/i.test(target)) leftOut.fileLinks += 1
      else if (target && !target.startsWith('#')) leftOut.deadLinks += 1
    }
    link.removeAttribute('href')
  }
}
