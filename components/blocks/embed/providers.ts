/** Video and audio services that can be embedded, with their host names. */
const providers = [
  {name: 'YouTube', verb: 'Watch', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com']},
  {name: 'Vimeo', verb: 'Watch', hosts: ['vimeo.com']},
  {name: 'Spotify', verb: 'Listen', hosts: ['spotify.com']},
  {name: 'SoundCloud', verb: 'Listen', hosts: ['soundcloud.com']},
] as const

export type Provider = (typeof providers)[number]

/** The provider of a URL, subdomains such as `open.spotify.com` included; undefined if unknown. */
export function providerOf(url: string): Provider | undefined {
  if (!URL.canParse(url)) return undefined
  const {protocol, hostname} = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return providers.find(({hosts}) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  )
}
