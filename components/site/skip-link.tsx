export function SkipLink() {
  return (
    <a
      href="#main"
      className="text-small tap bg-ink text-paper absolute top-2 left-2 z-10 -translate-y-20 px-4 font-sans no-underline focus:translate-y-0 print:hidden"
    >
      Skip to the content
    </a>
  )
}
