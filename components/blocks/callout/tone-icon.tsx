// Each tone has an outline of its own: colour alone must not distinguish them.
const outlines = {
  note: 'M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17z',
  tip: 'M10 1.2 18.8 10 10 18.8 1.2 10z',
  warning: 'M10 1.8 18.8 17.8H1.2z',
}

const signs = {
  note: 'M10 9v5.2M10 5.6v.9',
  tip: 'M6.6 10.2l2.3 2.3 4.4-4.6',
  warning: 'M10 7.4v5M10 14.6v.9',
}

export type Tone = keyof typeof outlines

export function ToneIcon({tone}: {tone: Tone}) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden
      className="size-5 shrink-0 fill-none stroke-current stroke-[1.6]"
    >
      <path d={outlines[tone]} />
      <path d={signs[tone]} />
    </svg>
  )
}
