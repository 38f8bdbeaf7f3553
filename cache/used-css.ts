import {generate, ident, parse, walk, type Atrule, type CssNode, type Rule} from 'css-tree'

/** Names in a page that selectors can match. */
export interface UsedNames {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
  /** Custom properties that the page reads itself, in attributes such as `style`. */
  properties: ReadonlySet<string>
}

/**
 * The rules of a style sheet that can apply to a page: those with a selector whose classes and
 * elements the page all has, and no parts of fields without a field. Arguments of `:not()`, `:has()`
 * and the like are ignored.
 */
export function usedCss(css: string, used: UsedNames): string {
  const sheet = parse(css)
  walk(sheet, {
    visit: 'Rule',
    enter(rule, item, list) {
      if (this.atrule?.name.endsWith('keyframes')) return
      if (!applies(rule, used)) list?.remove(item)
    },
  })
  let rest = generate(sheet)
  // Repeats, because a property may be read only by one that is itself unread.
  for (let before = ''; before !== rest; rest = generate(sheet)) {
    before = rest
    dropUnread(sheet, new Set([...used.properties, ...namesRead(rest)]))
  }
  walk(sheet, {
    visit: 'Atrule',
    leave(rule, item, list) {
      if (rule.block?.children.isEmpty || isOfUnusedProperty(rule, rest)) list?.remove(item)
    },
  })
  return generate(sheet)
}

const namesRead = (css: string) =>
  [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)

/** Removes custom properties that nothing reads, and rules left empty by that. */
function dropUnread(sheet: CssNode, read: ReadonlySet<string>) {
  walk(sheet, {
    visit: 'Declaration',
    enter({property}, item, list) {
      if (property.startsWith('--') && !read.has(property)) list?.remove(item)
    },
  })
  walk(sheet, {
    visit: 'Rule',
    leave({block}, item, list) {
      if (block.children.isEmpty) list?.remove(item)
    },
  })
}

function applies({prelude}: Rule, used: UsedNames): boolean {
  if (prelude.type !== 'SelectorList') return true
  return prelude.children.some(
    (selector) =>
      selector.type !== 'Selector' || !selector.children.some((part) => isMissing(part, used)),
  )
}

/** Parts of fields, such as the days of a date; resets of style sheets list them all. */
const partOfField =
  /^(-webkit-(date|calendar|search|inner-spin|outer-spin)|file-selector-button|placeholder)/

function isMissing(part: CssNode, {classes, elements}: UsedNames): boolean {
  if (part.type === 'PseudoElementSelector' && partOfField.test(part.name))
    return !elements.has('input') && !elements.has('textarea')
  if (part.type === 'ClassSelector') return !classes.has(ident.decode(part.name))
  return part.type === 'TypeSelector' && part.name !== '*' && !elements.has(part.name)
}

/** Whether an at-rule registers a custom property that no remaining rule sets or reads. */
function isOfUnusedProperty({name, prelude}: Atrule, css: string): boolean {
  if (name !== 'property' || !prelude) return false
  return css.split(generate(prelude)).length < 3
}
