import {TestEnvironment} from 'jest-environment-jsdom'

// Globals that browsers and Node have but jsdom lacks; the packages' Node builds need them.
const shared = [
  'BroadcastChannel',
  'CompressionStream',
  'DecompressionStream',
  'Headers',
  'MessageChannel',
  'MessagePort',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextDecoderStream',
  'TextEncoder',
  'TextEncoderStream',
  'TransformStream',
  'WritableStream',
  'clearImmediate',
  'fetch',
  'performance',
  'setImmediate',
  'structuredClone',
]

/** jsdom with the web platform globals of Node that jsdom lacks. */
export default class BrowserLikeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    for (const name of shared) this.global[name] ??= globalThis[name]
    // A Uint8Array from Node must be an instance of the page's Uint8Array.
    this.global.Uint8Array = Uint8Array
  }
}
