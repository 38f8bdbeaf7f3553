import type {ReactNode} from 'react'
import type {InferStrictComponents, PortableTextMarkComponentProps} from '@portabletext/react'
import {stegaClean} from 'next-sanity'
import {previewField} from '@/components/field-attribute'
import {pathOf} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import {siteUrl} from '@/lib/addresses/site-url'
import type {Numbered} from './numbering'
import {SideNote} from './side-note'
import type {Body} from './types'

type MarkDefinition = Extract<Body[number], {_type: 'block'}>['markDefs'][number]
type Term = Extract<MarkDefinition, {_type: 'glossaryTerm'}> & Pick<Numbered, 'isFirst'>

const linkStyle = 'text-accent underline hover:decoration-2'

const links = {
  link: ({value, children}) => {
    const href = safeHref(stegaClean(value?.href))
    if (!href) return children
    if (!leadsElsewhere(href)) {
      return (
        <a href={href} className={linkStyle}>
          {children}
        </a>
      )
    }
    return (
      <a href={href} rel="noopener" className={linkStyle}>
        {children}
        <span aria-hidden className="ms-[0.15em] inline-block text-[0.75em] print:hidden">
          ↗
        </span>
      </a>
    )
  },
  internalLink: ({value, children}) => {
    const href = pathOf(value?.target)
    if (!href) return children
    return (
      <a href={href} className={linkStyle}>
        {children}
      </a>
    )
  },
  glossaryTerm: ({value, text, children}: PortableTextMarkComponentProps<Term>) => {
    const href = pathOf(value?.term)
    if (!href) return children
    const definition = value?.term?.definition
    return (
      <>
        <a
          href={href}
          title={stegaClean(definition)}
          className="text-inherit underline decoration-accent decoration-dotted hover:decoration-solid"
        >
          {children}
        </a>
        {definition && value?.isFirst && (
          <SideNote label={text} isRepeated field={fieldOf(value.term, text)}>
            {definition}
          </SideNote>
        )}
      </>
    )
  },
} satisfies InferStrictComponents<Body>['marks']

/**
 * In a preview, where the definition is edited. Strings in mark definitions get no stega characters;
 * that it is a preview shows in the marked text.
 */
function fieldOf(term: Term['term'], text: string): string | undefined {
  return term ? previewField(term, text, 'definition') : undefined
}

function InlineCode({children}: {children: ReactNode}) {
  return (
    <code className="rounded-xs bg-surface px-[0.25em] py-[0.1em] font-mono text-[0.85em]">
      {children}
    </code>
  )
}

/** Components of marks, such as links, the same in the body and inside blocks. */
export const marks = {...links, code: InlineCode}

function leadsElsewhere(href: string): boolean {
  return /^https?:/i.test(href) && new URL(href).origin !== siteUrl()
}
