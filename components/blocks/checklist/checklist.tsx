import type {ReactNode} from 'react'
import {Anchor} from '@/components/anchor'
import type {BlockProps} from '../types'
import './checklist.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'check-list': {children: ReactNode; class?: string; 'data-key': string}
    }
  }
}

const button =
  'tap cursor-pointer text-accent underline decoration-line hover:decoration-current print:hidden'

/**
 * Checklist with boxes to be ticked on paper, until check-list.element.ts makes checkboxes of them
 * that stay ticked on this device.
 */
export function Checklist({value}: BlockProps<'checklist'>) {
  const items = value.items.filter(({text}) => text)
  if (items.length === 0) return null
  const id = `checklist-${value._key}`
  return (
    <section
      aria-labelledby={id}
      className="break-inside-avoid border border-line px-5 py-5 sm:px-7"
    >
      <div className="group flex gap-1">
        <h3 id={id} className="text-subheading font-semibold">
          {value.title || 'Checklist'}
        </h3>
        <Anchor id={id} label="Link to this checklist" />
      </div>
      <check-list data-key={value._key} class="block">
        <ul className="mt-2.5 -mb-1.5">
          {items.map(({_key, text, note}) => (
            <li
              key={_key}
              data-key={_key}
              className="grid min-h-11 grid-cols-[1.75rem_minmax(0,1fr)] py-1.5"
            >
              <span aria-hidden="true" data-box />
              <span>
                <span data-text>{text}</span>
                {note && <span className="block font-sans text-small text-muted">{note}</span>}
              </span>
            </li>
          ))}
        </ul>
        <div
          hidden
          data-tools
          className="mt-4 -mb-3 flex flex-wrap items-center gap-x-6 border-t border-line font-sans text-small print:hidden"
        >
          <p data-count className="figures" />
          <button type="button" hidden data-clear className={button}>
            Clear
          </button>
          <button type="button" data-print className={`${button} max-sm:basis-full sm:ms-auto`}>
            Print this checklist
          </button>
        </div>
      </check-list>
    </section>
  )
}
