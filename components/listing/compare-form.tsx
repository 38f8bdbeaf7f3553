import type {ReactNode} from 'react'
import './compare-form.css'

/** A list of cases with boxes to tick, and a button that leads to those ticked, side by side. */
export function CompareForm({children}: {children: ReactNode}) {
  return (
    <form action="/compare" className="compare-form">
      {children}
      <div className="bg-paper text-small flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-3 font-sans print:hidden">
        <p className="text-muted">Tick two to four cases to read them side by side.</p>
        <button
          type="submit"
          className="border-ink hover:text-accent min-h-11 cursor-pointer border px-5 font-medium"
        >
          Compare
        </button>
      </div>
    </form>
  )
}
