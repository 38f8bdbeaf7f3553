interface AnchorProps {
  id: string
  /** Accessible name, such as “Link to this section”. */
  label: string
}

/** Link to the heading beside it: shown on hover and focus, and always on touch screens. */
export function Anchor({id, label}: AnchorProps) {
  return (
    <a
      href={`#${id}`}
      aria-label={label}
      className="-my-3 inline-flex size-11 shrink-0 items-center justify-center self-start font-sans text-small text-muted no-underline opacity-0 group-hover:opacity-100 hover:text-accent focus-visible:opacity-100 pointer-coarse:opacity-100 print:hidden"
    >
      #
    </a>
  )
}
