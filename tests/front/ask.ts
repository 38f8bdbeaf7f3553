import {request, type IncomingHttpHeaders} from 'node:http'
import {buffer} from 'node:stream/consumers'
import {gunzipSync} from 'node:zlib'

export interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  text: string
}

/** Sends a request on its own connection, with headers of a browser that `fetch` would not send. */
export function ask(port: number, address: string, {method, headers, body}: Asked = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      port,
      path: address,
      method: method ?? 'GET',
      headers: {host: 'www.example.com', 'accept-encoding': 'gzip, br', ...headers},
      agent: false,
    })
    sent.once('error', reject)
    sent.once('response', (response) => {
      const isPacked = response.headers['content-encoding'] === 'gzip'
      buffer(response).then((all) => {
        const text = (isPacked && all.length > 0 ? gunzipSync(all) : all).toString()
        resolve({status: response.statusCode, headers: response.headers, text})
      }, reject)
    })
    sent.end(body)
  })
}
