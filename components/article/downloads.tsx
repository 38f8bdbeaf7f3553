import {stegaClean} from 'next-sanity'
import {Fragment} from 'react'
import {sizeInWords} from '@/lib/file-size'
import {fileUrl} from '@/lib/addresses/file-url'
import {Dotted} from '../dotted'
import type {ArticleOf} from '../piece/piece'

type DownloadList = ArticleOf<'guide'>['downloads']

/** Those that have a name and a file. */
const ready = (downloads: DownloadList) => downloads.filter(({title, file}) => title && file?.path)

/** How many downloads a guide has, as a link to them; null without any. */
export function downloadsFact(downloads: DownloadList) {
  const {length} = ready(downloads)
  if (length === 0) return null
  return (
    <a href="#downloads" className="decoration-line underline hover:decoration-current">
      {length === 1 ? '1 file' : `${length} files`}
    </a>
  )
}

/** Address of a file, which is saved under its own name. */
const savedAs = (file: DownloadList[number]['file']) =>
  `${fileUrl(stegaClean(file?.path) ?? '')}?dl=${encodeURIComponent((stegaClean(file?.name) ?? '').toWellFormed())}`

/** The files of a guide by their types, to be taken at its head; renders nothing without any. */
export function DownloadsInShort({downloads}: {downloads: DownloadList}) {
  const files = ready(downloads)
  if (files.length === 0) return null
  return (
    <Dotted>
      {files.map(({_key, title, file}, index) => (
        <Fragment key={_key}>
          {index === 0 && <span className="text-muted">To take with you:&nbsp;</span>}
          <a href={savedAs(file)} className="-my-1 py-1 underline">
            {stegaClean(file?.extension)?.toUpperCase() ?? 'File'}
            <span className="sr-only"> {title}</span>
          </a>
        </Fragment>
      ))}
    </Dotted>
  )
}

/** Downloads of a guide, each with file type and size; renders nothing without any. */
export function Downloads({downloads}: {downloads: DownloadList}) {
  const files = ready(downloads)
  if (files.length === 0) return null
  return (
    <section aria-labelledby="downloads" className="border-ink mt-14 border-t pt-8">
      <h2 id="downloads" className="text-heading font-[560] tracking-[-0.01em]">
        To take with you
      </h2>
      <ul className="mt-5 stack-4">
        {files.map(({_key, title, file, description}) => (
          <li key={_key}>
            <a href={savedAs(file)} className="text-accent font-semibold underline">
              {title}
            </a>{' '}
            <span className="text-meta text-muted font-sans">
              {[stegaClean(file?.extension)?.toUpperCase(), sizeInWords(file?.size)]
                .filter(Boolean)
                .join(', ')}
            </span>
            {description && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
