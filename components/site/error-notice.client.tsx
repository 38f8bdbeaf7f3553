'use client'

/** An error message: that it is not the reader's fault, and what to do. */
export function ErrorNotice({retry}: {error: unknown; retry: () => void}) {
  return (
    <div className="sheet pt-10 sm:pt-16">
      <h1 className="text-title max-w-[12.8em] font-[480] tracking-[-0.022em]">
        This page could not be shown
      </h1>
      <p className="text-standfirst max-w-measure mt-4">
        Something went wrong on our side. The page is not lost: try again in a moment, or start from{' '}
        <a href="/" className="underline">
          the home page
        </a>
        .
      </p>
      <button
        type="button"
        onClick={() => retry()}
        className="tap text-small bg-ink text-paper mt-6 cursor-pointer px-5 font-sans font-medium"
      >
        Try again
      </button>
    </div>
  )
}
