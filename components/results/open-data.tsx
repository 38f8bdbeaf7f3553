import {safeHref} from '@/lib/addresses/safe-href'

/** The licence of data, as an editor has set it. */
export interface DataLicence {
  name: string
  url: string | null
}

interface OpenDataProps {
  licence: DataLicence | undefined
  /** Number of all results. */
  count: number
}

const link = 'decoration-line underline hover:decoration-current'

/** All results to take away, and what may be done with them. */
export function OpenData({licence, count}: OpenDataProps) {
  const href = safeHref(licence?.url)
  return (
    <section aria-labelledby="data" className="border-ink mt-16 border-t pt-4">
      <h2 id="data" className="text-heading font-[560] tracking-[-0.01em]">
        Take the data
      </h2>
      <p className="max-w-measure mt-3">
        All {count} results with their cases, as{' '}
        <a href="/results.csv" className={link}>
          CSV
        </a>
        , for spreadsheets, and as{' '}
        <a href="/results.json" className={link}>
          JSON
        </a>
        , for programs. A place where nobody published anything is empty. In the CSV, an apostrophe
        stands before a text that a spreadsheet would run as a formula.
      </p>
      <p className="max-w-measure text-muted mt-3">
        {licence ? (
          <>
            Licence:{' '}
            {href ? (
              <a href={href} rel="license noopener" className={link}>
                {licence.name}
              </a>
            ) : (
              licence.name
            )}
            . Name this publication, and link to the case that a figure comes from.
          </>
        ) : (
          'No licence has been set: ask before you publish them elsewhere.'
        )}
      </p>
    </section>
  )
}
