/**
 * User agents of programs that open a link to render a card: messengers, mail and social networks.
 * They may be spoofed, as all they miss is the content.
 */
const names =
  /(?<!cu)bot\b|crawler|spider|facebookexternalhit|facebookcatalog|skypeuripreview|embedly|iframely|quora link preview|vkshare|outbrain|google-|bingpreview|preview|linkexpander|snippet|mastodon|microsoft office|ms-office/i

const isBrowser = /^Mozilla\/5\.0 \((?!compatible)/

/** Names of programs in which people read as well: those say that they are a browser. */
const apps = /whatsapp|slack|pinterest|yahoo|signal|viber/i

export function isCardMaker(userAgent: string | null | undefined): boolean {
  const agent = userAgent ?? ''
  return names.test(agent) || (apps.test(agent) && !isBrowser.test(agent))
}
