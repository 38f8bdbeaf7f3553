const quietSeconds = 10

/** Seconds since `start` (from `Date.now()`), for people. */
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`

/** Running steps, which may be concurrent. */
const running = new Set()

/**
 * Shows that long steps are running: one line for all, updated in place on a terminal and repeated
 * every ten seconds elsewhere. On stderr, because some commands print a result.
 *
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} step gets a function to report progress
 * @returns {Promise<T>}
 */
export async function withProgress(title, step) {
  const start = Date.now()
  const {isTTY, columns = 80} = process.stderr
  let current = ''
  let shown = ''
  const describe = () => `${title} … ${secondsSince(start)}${current && ` · ${current}`}`
  const show = () => {
    const all = [...running].map((each) => each()).join(' | ')
    if (isTTY) process.stderr.write(`\r\u001b[2K${all.slice(0, columns - 1)}`)
    else process.stderr.write(`${current === shown ? describe().split(' · ')[0] : describe()}\n`)
    shown = current
  }
  running.add(describe)
  if (!isTTY) process.stderr.write(`${title} …\n`)
  const timer = setInterval(show, isTTY ? 200 : quietSeconds * 1000)
  try {
    const result = await step((text) => {
      current = text
    })
    end(`${title}: finished in ${secondsSince(start)}`)
    return result
  } catch (error) {
    end(`${title}: failed after ${secondsSince(start)}`)
    throw error
  }

  function end(line) {
    clearInterval(timer)
    running.delete(describe)
    process.stderr.write(isTTY ? `\r\u001b[2K${line}\n` : `${line}\n`)
  }
}
