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

/** A token of highlighted code: its text and kind, such as `keyword`, `string` or `plain`. */
export interface Token {
  text: string
  kind: string
}

const grammars = {javascript, json, markdown, python, sh, sql, typescript, yaml} satisfies Record<
  Exclude<Language, 'text'>,
  unknown
>

// A theme of CSS variables: the style sheet decides how each kind looks.
const theme = createCssVariablesTheme({name: 'kinds', variablePrefix: '--kind-'})

// The tokenizer reads the clock, which Next.js forbids during prerendering. Its result does not
// depend on the time, so it runs outside of the render's async context. Browsers, where the Studio
// draws blocks, have no async_hooks.
const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks')
const outsideRender = hooks?.AsyncLocalStorage.snapshot() ?? (<T>(run: () => T) => run())

let highlighter: HighlighterCore | undefined

/** Code as lines of tokens; an unknown language gives one `plain` token per line. */
export function highlight(code: string, language: string): Token[][] {
  // Created with the first block: most pages have no code.
  highlighter ??= createHighlighterCoreSync({
    themes: [theme],
    langs: Object.values(grammars),
    engine: createJavaScriptRegexEngine(),
  })
  const lang = isLanguage(language) ? language : 'text'
  const {codeToTokensBase} = highlighter
  // No time limit: on a busy machine the same code would be highlighted differently.
  const options = {lang, theme: 'kinds', tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2_000}
  return outsideRender(() => codeToTokensBase(code, options)).map((line) =>
    line.map(({content, color}) => ({text: content, kind: kindOf(color)})),
  )
}

function kindOf(color: string | undefined): string {
  return color?.match(/--kind-token-([a-z-]+)/)?.[1] ?? 'plain'
}
