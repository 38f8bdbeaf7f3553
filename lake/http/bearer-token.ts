import type {IncomingMessage} from 'node:http'

/** The token of an `Authorization: Bearer <token>` header. */
export function bearerToken({headers}: IncomingMessage): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1]
}
