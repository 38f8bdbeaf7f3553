/** A style sheet as text, as Vite compiles it for the Studio. */
declare module '*.css?inline' {
  const css: string
  export default css
}
