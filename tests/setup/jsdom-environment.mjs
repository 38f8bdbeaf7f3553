import {TestEnvironment} from 'jest-environment-jsdom'

// Browsers and Node both have these; jsdom has none of them, and the packages' Node builds ask.
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

/** jsdom with the web platform's globals that Node has and jsdom lacks. */
export default class BrowserLikeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    for (const name of shared) this.global[name] ??= globalThis[name]
    // A Uint8Array made by Node has to be an instance of the page's Uint8Array.
    this.global.Uint8Array = Uint8Array
  }
}
