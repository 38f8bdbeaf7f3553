import type {ReactNode} from 'react'
import {apaCitation, bibtex, plainCitation, type Cited} from '@/lib/cite'
import {CopyButton, CopyText} from '../copy-text'

interface CiteProps {
  cited: Cited
  /** In a preview, the field of the title: references are copied, and contain no stega characters. */
  field?: string | undefined
  file: {href: string; name: string}
}

/** References to a piece in three styles, each to be copied. */
export function Cite({cited, field, file}: CiteProps) {
  return (
    <div className="max-w-measure stack-10">
      <Style title="In plain words">
        <p data-copied data-sanity={field} className="wrap-anywhere">
          {plainCitation(cited)}
        </p>
      </Style>
      <Style title="APA">
        <p data-copied data-sanity={field} className="wrap-anywhere">
          {apaCitation(cited)}
        </p>
      </Style>
      <Style
        title="BibTeX"
        more={
          <p className="text-small mt-3 font-sans print:hidden">
            <a href={file.href} download={file.name} className="tap underline">
              Download as a file, {file.name}
            </a>
          </p>
        }
      >
        <pre
          data-copied
          data-sanity={field}
          className="bg-surface border-line border px-4 py-3 font-mono text-[0.875rem] leading-[1.65] whitespace-pre-wrap wrap-anywhere"
        >
          {bibtex(cited)}
        </pre>
      </Style>
    </div>
  )
}

interface StyleProps {
  title: string
  children: ReactNode
  more?: ReactNode
}

function Style({title, children, more}: StyleProps) {
  return (
    <section className="border-ink border-t pt-3">
      <CopyText>
        <div className="mb-3 flex items-center justify-between gap-4">
          <h2 className="text-subheading font-[560] tracking-[-0.01em]">{title}</h2>
          <CopyButton />
        </div>
        {children}
      </CopyText>
      {more}
    </section>
  )
}
