/** A style sheet as text, the way Vite compiles it for the Studio. */
declare module '*.css?inline' {
  const css: string
  export default css
}
