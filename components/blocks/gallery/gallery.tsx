import {Picture} from '@/components/picture'
import type {Block, BlockProps} from '../types'

const sizes = '(min-width: 64rem) 28rem, (min-width: 40rem) 50vw, 100vw'

export function Gallery({value: {_key, title, pictures}}: BlockProps<'gallery'>) {
  const shown = pictures.filter(isChosen)
  if (shown.length === 0) return null
  const id = `gallery-${_key}`
  return (
    <section
      data-size="wide"
      aria-labelledby={title ? id : undefined}
      aria-label={title ? undefined : 'Pictures'}
    >
      {title && (
        <h3 id={id} className="mb-4 text-subheading font-semibold">
          {title}
        </h3>
      )}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
        {shown.map((item) => (
          <li key={item._key} className="break-inside-avoid">
            <figure>
              <Picture picture={item.picture} sizes={sizes} />
              {(item.caption || item.picture?.credit) && (
                <figcaption className="mt-3 border-s-2 border-line ps-3 font-sans text-small text-muted">
                  {item.caption && <span className="text-ink">{item.caption}</span>}{' '}
                  {item.picture?.credit && <span>Picture: {item.picture.credit}</span>}
                </figcaption>
              )}
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isChosen = ({picture}: Block<'gallery'>['pictures'][number]) => Boolean(picture?.asset)
