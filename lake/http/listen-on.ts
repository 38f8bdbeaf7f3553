import {createServer, type Server} from 'node:http'

export interface Listening {
  port: number
  servers: Server[]
}

/** Opens a loopback port; 0 takes a free one. @throws Error when the port is taken. */
export async function listenOn(
  port: number,
  variable: string,
  prepare: (server: Server) => void,
): Promise<Listening> {
  const open = async (host: string, onPort: number) => {
    // Clients put queries of up to 14,800 characters for listeners in the URL.
    const server = createServer({maxHeaderSize: 65_536, connectionsCheckingInterval: 5000})
    prepare(server)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({host, port: onPort, exclusive: true}, () => {
        server.off('error', reject)
        resolve()
      })
    })
    return server
  }
  try {
    const main = await open('127.0.0.1', port)
    const address = main.address()
    const actual = address && typeof address === 'object' ? address.port : port
    try {
      return {port: actual, servers: [main, await open('::1', actual)]}
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || port === 0) return {port: actual, servers: [main]}
      main.close()
      throw error
    }
  } catch (cause) {
    if (codeOf(cause) !== 'EADDRINUSE') throw cause
    throw new Error(
      `Port ${port} is taken: stop what uses it, or set ${variable} to another port.`,
      {cause},
    )
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
