/**
 * User agents of programs that open a link to render a card: messengers, mail and social networks.
 * They may be spoofed, as all they miss is the content.
 */
const names =
  /bot\b|bot\/|crawler|spider|facebookexternalhit|facebookcatalog|whatsapp|slack|skypeuripreview|embedly|iframely|quora link preview|pinterest|vkshare|outbrain|google-|bingpreview|yahoo|preview|linkexpander|snippet|mastodon|signal|viber|microsoft office|ms-office/i

export const isCardMaker = (userAgent: string | null | undefined) => names.test(userAgent ?? '')
