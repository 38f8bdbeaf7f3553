interface AnchorProps {
  id: string
  /** What it leads to, read aloud: “Link to this section”. */
  label: string
}

/** The link to the heading it stands beside: shown to a pointer or the keyboard, always where neither hovers. */
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
