import {stegaClean} from 'next-sanity'
import {CopyButton, CopyText} from '@/components/copy-text'
import {highlight, type Token} from './highlight'
import {isLanguage, languages} from './languages'
import type {BlockProps} from '../types'

export function Code({value}: BlockProps<'code'>) {
  const {code, language, filename, highlightedLines} = stegaClean(value)
  if (!code.trim()) return null
  const languageName = isLanguage(language) ? languages[language] : language
  return (
    <CopyText isWide={isLong(code)}>
      <figure className="border border-line bg-surface">
        <figcaption className="flex flex-wrap items-center gap-x-4 border-b border-line px-4 py-2 text-meta text-muted">
          {value.filename && <span className="font-mono text-ink">{value.filename}</span>}
          <span className="ms-auto">{languageName}</span>
          <CopyButton />
        </figcaption>
        {/* Focusable, so that the arrow keys scroll long lines. */}
        <section
          aria-label={`Code: ${filename || languageName}`}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="scroll-cue overflow-x-auto py-4"
        >
          <pre data-copied className="w-fit min-w-full font-mono text-[0.875rem] leading-relaxed">
            <code>
              {highlight(code.trimEnd(), language).map((tokens, index) => (
                <Line
                  key={index}
                  tokens={tokens}
                  isMarked={highlightedLines.some((line) => line === index + 1)}
                />
              ))}
              {/* The stega characters of the code, so that a click in the preview opens its
                  field. */}
              {value.code.slice(code.length)}
            </code>
          </pre>
        </section>
      </figure>
    </CopyText>
  )
}

/** Whether a line is longer than the column of text is wide. */
const isLong = (code: string) => code.split('\n').some((line) => line.length > 66)

const looks: Record<string, string> = {
  comment: 'text-muted italic',
  keyword: 'text-accent',
  function: 'font-semibold',
  string: 'text-mark',
  'string-expression': 'text-mark',
  constant: 'text-warn',
  punctuation: 'text-muted',
  link: 'text-accent underline',
}

/** One line with its line break, so that copied code keeps its line breaks. */
function Line({tokens, isMarked}: {tokens: Token[]; isMarked: boolean}) {
  const words = tokens.map(({text, kind}, index) => (
    <span key={index} className={looks[kind]}>
      {text}
    </span>
  ))
  const edge = 'block border-s-4 ps-3 pe-4'
  const indent = indentOf(tokens)
  if (!isMarked)
    return (
      <span data-indent={indent} className={`${edge} border-transparent`}>
        {words}
        {'\n'}
      </span>
    )
  return (
    <mark data-indent={indent} className={`${edge} border-mark bg-paper text-inherit`}>
      {words}
      {'\n'}
    </mark>
  )
}

/** Spaces before a line, as far as body.css knows them, for where it goes on once it wraps. */
function indentOf(tokens: readonly Token[]): number | undefined {
  const spaces = /^ */.exec(tokens.map(({text}) => text).join(''))?.[0].length ?? 0
  return [8, 4, 2].find((known) => spaces >= known)
}
