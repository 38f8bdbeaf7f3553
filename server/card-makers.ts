/**
 * Programs that open a link to draw a card of it: of messengers, mail and social networks. By what
 * they call themselves, for they are not asked to prove it: all that they miss is the content.
 */
const names =
  /bot\b|bot\/|crawler|spider|facebookexternalhit|facebookcatalog|whatsapp|slack|skypeuripreview|embedly|iframely|quora link preview|pinterest|vkshare|outbrain|google-|bingpreview|yahoo|preview|linkexpander|snippet|mastodon|signal|viber|microsoft office|ms-office/i

export const isCardMaker = (userAgent: string | null | undefined) => names.test(userAgent ?? '')
