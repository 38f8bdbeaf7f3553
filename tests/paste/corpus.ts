import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** A fragment of the corpus, and what an editor expects to be stored of it. */
export interface Fragment {
  name: string
  /** What the clipboard calls it. */
  type: 'text/html' | 'text/plain'
  content: string
  expected: Expected
}

interface Expected {
  /** Blocks without their keys: see `withoutKeys`; null if the editor itself reads the text. */
  stored: unknown[] | null
  /** The line below the text; empty if all was kept. */
  said: string
}

const folder = path.join(import.meta.dirname, 'corpus')

/** The fragments in `corpus/`: what a program put on the clipboard, and beside it what is stored. */
export function corpus(): Fragment[] {
  return readdirSync(folder)
    .filter((file) => /\.(html|txt)$/.test(file))
    .map((file) => {
      const {name, ext} = path.parse(file)
      return {
        name,
        type: ext === '.html' ? 'text/html' : 'text/plain',
        content: readFileSync(path.join(folder, file), 'utf8'),
        expected: JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Expected,
      }
    })
}
