/** Crossed out: no, false, did not work. In a field of 16 by 16, like the others. */
export const crossShape = (
  <path d="M3 3l10 10M13 3L3 13" className="fill-none stroke-current stroke-[2.5]" />
)

/** A half disc: partly, mixed. */
export const halfShape = (
  <>
    <circle cx="8" cy="8" r="6" className="fill-none stroke-current stroke-2" />
    <path d="M8 2a6 6 0 0 1 0 12z" className="fill-current" />
  </>
)
