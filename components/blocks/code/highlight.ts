import {createCssVariablesTheme, createHighlighterCoreSync, type HighlighterCore} from 'shiki/core'
import {createJavaScriptRegexEngine} from 'shiki/engine/javascript'
import javascript from 'shiki/langs/javascript.mjs'
import json from 'shiki/langs/json.mjs'
import markdown from 'shiki/langs/markdown.mjs'
import python from 'shiki/langs/python.mjs'
import sh from 'shiki/langs/shellscript.mjs'
import sql from 'shiki/langs/sql.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import yaml from 'shiki/langs/yaml.mjs'
import {isLanguage, type Language} from './languages'

/** A stretch of code of one kind, such as `keyword` or `string`; `plain` where it has none. */
export interface Token {
  text: string
  kind: string
}

const grammars = {javascript, json, markdown, python, sh, sql, typescript, yaml} satisfies Record<
  Exclude<Language, 'text'>,
  unknown
>

// The theme names a kind instead of a colour, so that the page decides how each looks.
const theme = createCssVariablesTheme({name: 'kinds', variablePrefix: '--kind-'})

// The tokenizer reads the clock, which Next.js forbids while it prerenders. What it answers does not
// depend on the time, so it runs outside of the render. A browser, where the Studio draws, has none.
const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks')
const outsideRender = hooks?.AsyncLocalStorage.snapshot() ?? (<T>(run: () => T) => run())

let highlighter: HighlighterCore | undefined

/** Code as lines of tokens; a language that is not in the list is one plain token a line. */
export function highlight(code: string, language: string): Token[][] {
  // Made at the first block, not at the start: most pages have no code.
  highlighter ??= createHighlighterCoreSync({
    themes: [theme],
    langs: Object.values(grammars),
    engine: createJavaScriptRegexEngine(),
  })
  const lang = isLanguage(language) ? language : 'text'
  const {codeToTokensBase} = highlighter
  // No limit of time: on a busy machine the same code would be told apart one day and not the next.
  const options = {lang, theme: 'kinds', tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2_000}
  return outsideRender(() => codeToTokensBase(code, options)).map((line) =>
    line.map(({content, color}) => ({text: content, kind: kindOf(color)})),
  )
}

function kindOf(color: string | undefined): string {
  return color?.match(/--kind-token-([a-z-]+)/)?.[1] ?? 'plain'
}
