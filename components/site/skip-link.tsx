export function SkipLink() {
  return (
    <a
      href="#main"
      className="text-small tap bg-ink text-paper absolute top-2 left-2 z-10 [translate:0_-5rem] px-4 font-sans no-underline focus:[translate:none] print:hidden"
    >
      Skip to the content
    </a>
  )
}
