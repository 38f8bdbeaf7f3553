// Loaded before the lake or the site, so that what is planned for later happens without anybody
// waiting for it. A request can move the clock of a running server once more: see moveSiteClock.
import http from 'node:http'

let by = Number(process.env.CLOCK_MOVED_BY)
const TrueDate = globalThis.Date

globalThis.Date = class Date extends TrueDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [TrueDate.now() + by]))
  }

  // Next replaces Date once more, by what it has of its own.
  static parse = TrueDate.parse
  static UTC = TrueDate.UTC

  static now() {
    return TrueDate.now() + by
  }
}

const sinceStart = performance.now.bind(performance)
const first = by
performance.now = () => sinceStart() + by - first

const {emit} = http.Server.prototype
http.Server.prototype.emit = function (event, request, response, ...rest) {
  if (event === 'request' && request.headers['clock-moved-by']) {
    by = Number(request.headers['clock-moved-by'])
    response.setHeader('clock-moved-by', by)
  }
  return emit.call(this, event, request, response, ...rest)
}
