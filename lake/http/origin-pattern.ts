export interface AllowedOrigin {
  /** Such as `https://www.example.com`; `*` matches any part of a host name, or any port. */
  origin: string
  credentials: boolean
}

const shape = /^(https?):\/\/([a-z0-9*.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}|\*))?\/?$/i

/** An origin in lower case without the default port. @throws Error that says how to write one. */
export function normalOrigin(text: string): string {
  if (text === '*') return text
  const [, scheme = '', host = '', port = ''] = shape.exec(text) ?? []
  const isHost = host !== '' && URL.canParse(`http://${host.replaceAll('*', 'x')}`)
  if (isHost && (port === '*' || Number(port) <= 65_535)) {
    const usual = {http: '80', https: '443'}[scheme.toLowerCase()]
    return `${scheme}://${host}${port && port !== usual ? `:${port}` : ''}`.toLowerCase()
  }
  throw new Error(
    `"${text}" is no origin: write it like https://www.example.com or https://*.example.com, without a path.`,
  )
}

/** Whether a pattern matches hosts of unrelated owners, and so may not have credentials. */
export function namesAnybody(pattern: string): boolean {
  const host = pattern.replace(/^[a-z]+:\/\//, '').replace(/:(\d+|\*)$/, '')
  // Anyone can register a name below `com`, but not below `example.com`; `localhost` is local.
  const named = host.split('*').at(-1) ?? ''
  return host.includes('*') && !/^[.-]?[a-z0-9-]+\.[a-z0-9.-]*[a-z]$|\.localhost$/.test(named)
}

export function matchesOrigin(pattern: string, origin: string): boolean {
  if (pattern === '*' || pattern === origin) return true
  if (!pattern.includes('*')) return false
  const [front = '', port] = pattern.split(/(?<=[^/]):(?=\d+$|\*$)/)
  const hosts = front.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9]([a-z0-9.-]*[a-z0-9])?')
  const ports = port === '*' ? '(:\\d+)?' : port ? `:${port}` : ''
  return new RegExp(`^${hosts}${ports}$`).test(origin)
}
