import type {IncomingMessage} from 'node:http'

export function bearerToken({headers}: IncomingMessage): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1]
}
