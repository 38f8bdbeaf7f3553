import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocketServer, type WebSocket} from 'ws'
import type {Accounts, User} from '../accounts/accounts.ts'
import type {TokenWatch} from '../accounts/token-watch.ts'
import {entryOf, isObject, textOf, type JsonObject} from '../documents/json.ts'

const heartbeat = 15_000
const mostBytes = 256 * 1024

interface Member {
  socket: WebSocket
  dataset: string
  user: User | undefined
  sessions: Set<string>
  subscriptions: Set<string>
}

type Method = (member: Member, params: JsonObject) => unknown

/** Relays between Studio users which document each of them is looking at. */
export class Presence {
  readonly #accounts: Accounts
  readonly #tokens: TokenWatch
  readonly #server = new WebSocketServer({noServer: true, maxPayload: mostBytes})
  readonly #members = new Set<Member>()
  readonly #timer: NodeJS.Timeout
  #subscriptions = 0

  constructor(accounts: Accounts, tokens: TokenWatch) {
    this.#accounts = accounts
    this.#tokens = tokens
    this.#timer = setInterval(() => {
      for (const {socket} of this.#members) socket.send('♥')
    }, heartbeat)
    this.#timer.unref()
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer, dataset: string): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#join(webSocket, dataset))
  }

  close(): void {
    clearInterval(this.#timer)
    for (const {socket} of this.#members) socket.terminate()
    this.#server.close()
  }

  #join(socket: WebSocket, dataset: string): void {
    const member = {
      socket,
      dataset,
      user: undefined,
      sessions: new Set<string>(),
      subscriptions: new Set<string>(),
    }
    this.#members.add(member)
    socket.on('message', (data) => this.#receive(member, String(data)))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      this.#members.delete(member)
      for (const session of member.sessions) this.#disconnect(member, {session})
    })
  }

  #receive(member: Member, text: string): void {
    const message = parse(text)
    if (!message) return reply(member, null, {error: {code: -32700, message: 'This is not JSON'}})
    const {id = null, params} = message
    const method = entryOf(this.#methods, textOf(message.method) ?? '')
    if (!method)
      return reply(member, id, {error: {code: -32601, message: 'There is no such method'}})
    const needsUser = message.method !== 'authorization' && !member.user
    if (needsUser) return reply(member, id, {error: {code: 4001, message: 'Send a token first'}})
    reply(member, id, {result: method(member, isObject(params) ? params : {})})
  }

  readonly #methods: Record<string, Method | undefined> = {
    authorization: (member, {authorization}) => {
      const token = /^Bearer (\S+)$/.exec(textOf(authorization) ?? '')?.[1]
      member.user = token === undefined ? undefined : this.#accounts.userOfToken(token)
      if (token !== undefined && member.user) {
        const {socket} = member
        socket.once(
          'close',
          this.#tokens.watch(token, () => socket.close(4001, 'signed out')),
        )
      }
      return {ok: member.user !== undefined}
    },
    presence_subscribe: (member) => {
      const subscription = `presence-${(this.#subscriptions += 1)}`
      member.subscriptions.add(subscription)
      return subscription
    },
    presence_unsubscribe: (member, {subscriptionId}) => {
      member.subscriptions.delete(textOf(subscriptionId) ?? '')
      return {}
    },
    presence_rollcall: (member, {session}) => {
      this.#tellOthers(member, {type: 'rollCall', i: member.user?.id, session})
      return {}
    },
    presence_announce: (member, {data}) => {
      const session = isObject(data) ? textOf(data.sessionId) : undefined
      if (session) member.sessions.add(session)
      this.#tellOthers(member, {type: 'state', i: member.user?.id, m: data})
      return {}
    },
    presence_disconnect: (member, params) => {
      member.sessions.delete(textOf(params.session) ?? '')
      return this.#disconnect(member, params)
    },
  }

  #disconnect(member: Member, {session}: JsonObject): JsonObject {
    this.#tellOthers(member, {type: 'disconnect', i: member.user?.id, m: {session}})
    return {}
  }

  #tellOthers(from: Member, result: JsonObject): void {
    for (const member of this.#members) {
      if (member === from || member.dataset !== from.dataset || !member.user) continue
      for (const subscription of member.subscriptions) {
        send(member, {method: 'presence_subscription', params: {subscription, result}})
      }
    }
  }
}

function reply(
  member: Member,
  id: unknown,
  outcome: {result: unknown} | {error: JsonObject},
): void {
  send(member, {id, ...outcome})
}

function send({socket}: Member, message: JsonObject): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({jsonrpc: '2.0', ...message}))
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
