const quietSeconds = 10

/** Seconds since `start` (from `Date.now()`), as a person reads them. */
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`

/**
 * Shows that a long step is alive: one line, rewritten on a terminal and repeated every ten
 * seconds elsewhere. Written to stderr, because some commands print a result.
 *
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} step gets a function to tell what it is at
 * @returns {Promise<T>}
 */
export async function withProgress(title, step) {
  const start = Date.now()
  const {isTTY, columns = 80} = process.stderr
  let current = ''
  const show = () => {
    const line = `${title} … ${secondsSince(start)}${current && ` · ${current}`}`
    process.stderr.write(isTTY ? `\r\u001b[2K${line.slice(0, columns - 1)}` : `${line}\n`)
  }
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
    process.stderr.write(isTTY ? `\r\u001b[2K${line}\n` : `${line}\n`)
  }
}
