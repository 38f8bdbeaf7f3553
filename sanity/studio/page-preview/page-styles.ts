import '@fontsource-variable/jetbrains-mono/index.css'
import '@fontsource-variable/newsreader/wght-italic.css'
import '@fontsource-variable/newsreader/wght.css'
import bodyCss from '@/components/blocks/body.css?inline'
import themeCss from '@/components/theme.css?inline'

/** The site's styles, which are written for a page, as they apply inside a shadow root. */
const forShadow = (css: string) =>
  css.replace(/:root\b/g, ':host').replace(/(^|[{},;\s])body(?=\s*[,{])/g, '$1.page')

// Inter is there: the Studio is set in it. Names that the site gives its fonts are the package's here.
const own = `
  :host {
    display: block;
    contain: content;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12rem;
    --newsreader: 'Newsreader Variable';
    --newsreader-ext: 'Newsreader Variable';
    --inter: Inter;
    --inter-ext: Inter;
    --jetbrains-mono: 'JetBrains Mono Variable';
  }
  .page { padding: 1.25rem 1.5rem; max-height: 36rem; overflow: hidden }
  .page .article-body > * { margin-block: 0 }
  .page img { max-height: 20rem; object-fit: contain }
`

let sheet: CSSStyleSheet | undefined

/** The site's own style sheet, shared by every block that the Studio draws. */
export function pageStyles(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(forShadow(`${themeCss}\n${bodyCss}\n${own}`))
  document.adoptedStyleSheets.push(registeredProperties(sheet))
  return sheet
}

/** Custom properties are registered for a whole document or not at all: a shadow root cannot. */
function registeredProperties({cssRules}: CSSStyleSheet) {
  const registered = new CSSStyleSheet()
  for (const rule of cssRules)
    if (rule instanceof CSSPropertyRule) registered.insertRule(rule.cssText)
  return registered
}
