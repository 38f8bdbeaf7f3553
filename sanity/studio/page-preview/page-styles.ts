import '@fontsource-variable/jetbrains-mono/index.css'
import '@fontsource-variable/newsreader/wght-italic.css'
import '@fontsource-variable/newsreader/wght.css'
import bodyCss from '@/components/blocks/body.css?inline'
import checklistCss from '@/components/blocks/checklist/checklist.css?inline'
import themeCss from '@/components/theme.css?inline'

/** The site's styles, written for a page, adapted to a shadow root. */
const forShadow = (css: string) =>
  css.replace(/:root\b/g, ':host').replace(/(^|[{},;\s])body(?=\s*[,{])/g, '$1.page')

// Inter is loaded by the Studio already. The site's font variables refer to the packages' names
// here.
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
  .page { padding: 1.25rem 1.5rem }
  .beginning { position: relative; max-height: 36rem; overflow: hidden }
  /* Seen only where a long block is cut. */
  .beginning::after {
    position: absolute;
    inset: 33rem 0 auto;
    height: 3rem;
    background: linear-gradient(transparent, var(--color-paper));
    content: '';
  }
  .page [data-body] > * { margin-block: 0 }
  .page img { max-height: 20rem; object-fit: contain }
`

let sheet: CSSStyleSheet | undefined

/** The site's style sheet, shared by all blocks that the Studio draws. */
export function pageStyles(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(forShadow([themeCss, bodyCss, checklistCss, own].join('\n')))
  document.adoptedStyleSheets.push(registeredProperties(sheet))
  return sheet
}

/** Moves registered custom properties to the document: a shadow root cannot register any. */
function registeredProperties({cssRules}: CSSStyleSheet) {
  const registered = new CSSStyleSheet()
  for (const rule of cssRules)
    if (rule instanceof CSSPropertyRule) registered.insertRule(rule.cssText)
  return registered
}
