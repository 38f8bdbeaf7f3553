/** An answer that nobody published, drawn as the open outline of one, as in charts. */
export function NotPublished({children = 'Not published'}: {children?: React.ReactNode}) {
  return (
    <span className="text-muted inline-flex items-center gap-2">
      <svg viewBox="0 0 28 12" aria-hidden="true" className="w-7 shrink-0 fill-none">
        <path d="M1 .75h26M1 11.25h26" strokeDasharray="3 3" className="stroke-muted" />
        <path d="M.75 0v12" className="stroke-ink stroke-[1.5]" />
      </svg>
      <span>{children}</span>
    </span>
  )
}
