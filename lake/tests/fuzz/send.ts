import {request, type Agent, type IncomingMessage} from 'node:http'
import {connect} from 'node:net'
import type {FuzzRequest} from './requests-of.ts'

/** The outcome of a request: a status, or a closed connection. */
export type Outcome = {status: number; fault?: string} | {status: 'cut'}

/** Timeout of a request, ms. */
const patience = 15_000

/**
 * Sends one request and reads the whole response; of an event stream only its first frame.
 * @throws Error on a timeout.
 */
export function send(base: URL, agent: Agent, one: FuzzRequest): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No answer to ${one.method} ${one.path} within ${patience / 1000} s`))
      sending.destroy()
    }, patience)
    const finish = (outcome: Outcome) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    const {method, path, headers} = one
    const sending = request({
      host: '127.0.0.1',
      port: base.port,
      agent,
      method,
      path,
      headers: {...headers, ...(one.body && {'content-length': one.body.length})},
    })
    sending.once('response', (response) => {
      outcomeOf(response, method).then(finish, reject)
    })
    sending.once('error', () => finish({status: 'cut'}))
    sending.once('upgrade', (_, socket) => {
      socket.destroy()
      finish({status: 101})
    })
    sending.end(one.body)
  })
}

async function outcomeOf(response: IncomingMessage, method: string): Promise<Outcome> {
  try {
    return judge(response, await take(response), method)
  } catch {
    return {status: 'cut'}
  }
}

async function take(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) {
    chunks.push(chunk)
    // Leaving the loop ends the stream.
    if (response.headers['content-type']?.startsWith('text/event-stream')) break
  }
  return Buffer.concat(chunks).toString()
}

function judge(response: IncomingMessage, text: string, method: string): Outcome {
  const status = response.statusCode ?? 0
  if (status < 400 || method === 'HEAD') return {status}
  const {message, error} = parse(text)
  const said = message ?? error?.description ?? error?.message
  return typeof said === 'string' && said.length > 10
    ? {status}
    : {status, fault: `${status} without a sentence: ${text.slice(0, 200)}`}
}

type Complaint = {message?: unknown; error?: {description?: unknown; message?: unknown}}

function parse(text: string): Complaint {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** Sends raw bytes and waits for the lake to close the connection; returns the first line. */
export function sendBytes(base: URL, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(base.port), '127.0.0.1')
    const timer = setTimeout(() => {
      reject(new Error(`The line stayed open after ${JSON.stringify(bytes.toString('latin1'))}`))
      socket.destroy()
    }, patience)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (/^content-type: text\/event-stream/im.test(answer)) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve(answer.split('\r\n')[0] ?? '')
    })
    socket.end(bytes)
  })
}
