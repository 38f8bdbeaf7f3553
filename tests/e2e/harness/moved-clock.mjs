// Preloaded by lake or site to move its clock, so that tests need not wait for scheduled events. A
// request can move a running server's clock again: see moveSiteClock.
import fs from 'node:fs'
import http from 'node:http'
import {syncBuiltinESMExports} from 'node:module'

let by = Number(process.env.CLOCK_MOVED_BY)
const TrueDate = globalThis.Date

globalThis.Date = class Date extends TrueDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [TrueDate.now() + by]))
  }

  // Next.js replaces Date again, and copies only its own properties.
  static parse = TrueDate.parse
  static UTC = TrueDate.UTC

  static now() {
    return TrueDate.now() + by
  }
}

const sinceStart = performance.now.bind(performance)
const first = by
performance.now = () => sinceStart() + by - first

// A page on disk is as old as its file.
const {utimes, writeFile} = fs.promises
fs.promises.writeFile = async (file, ...rest) => {
  await writeFile(file, ...rest)
  const now = new Date()
  if (typeof file === 'string') await utimes(file, now, now)
}
syncBuiltinESMExports()

const {emit} = http.Server.prototype
http.Server.prototype.emit = function (event, request, response, ...rest) {
  if (event === 'request' && request.headers['clock-moved-by']) {
    by = Number(request.headers['clock-moved-by'])
    response.setHeader('clock-moved-by', by)
  }
  return emit.call(this, event, request, response, ...rest)
}
