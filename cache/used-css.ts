import {generate, ident, parse, walk, type Atrule, type CssNode, type Rule} from 'css-tree'

/** Names in a page that selectors can match. */
export interface UsedNames {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
  /** Whether the page has a field to type into. */
  hasFields: boolean
  /** Code points in the page. */
  characters: ReadonlySet<number>
  /** Custom properties that the page reads itself, in attributes such as `style`. */
  properties: ReadonlySet<string>
}

/**
 * The rules of a style sheet that can apply to a page: those with a selector whose classes and
 * elements the page all has, no parts of fields without a field, and no fonts for characters that it
 * lacks. Arguments of `:not()`, `:has()` and the like are ignored, but not those of `:is()` and
 * `:where()`. Classes are named as the page has them then.
 */
export function usedCss(
  css: string,
  used: UsedNames,
  nameOf?: (className: string) => string,
): string {
  const sheet = parse(css)
  walk(sheet, {
    visit: 'Rule',
    enter(rule, item, list) {
      if (this.atrule?.name.endsWith('keyframes')) return
      if (applies(rule, used)) dropIdleSelectors(rule, used)
      else list?.remove(item)
    },
  })
  dropIdleFallbacks(sheet)
  useFallbacks(sheet, used)
  let rest = generate(sheet)
  // Repeats, because a property may be read only by one that is itself unread.
  for (let before = ''; before !== rest; rest = generate(sheet)) {
    before = rest
    dropUnread(sheet, new Set([...used.properties, ...namesRead(rest)]))
  }
  walk(sheet, {
    visit: 'Atrule',
    leave(rule, item, list) {
      const isIdle = isOfUnusedProperty(rule, rest) || isUnusedFont(rule, rest, used)
      if (rule.block?.children.isEmpty || isIdle) list?.remove(item)
    },
  })
  if (nameOf) rename(sheet, nameOf)
  return generate(sheet)
}

function rename(sheet: CssNode, nameOf: (className: string) => string) {
  walk(sheet, {
    visit: 'ClassSelector',
    enter(selector) {
      selector.name = ident.encode(nameOf(ident.decode(selector.name)))
    },
  })
}

/**
 * Removes what `var()` says for a custom property that is not set, where the root always sets it: the
 * resets of Tailwind CSS name a dozen typefaces so.
 */
function dropIdleFallbacks(sheet: CssNode) {
  const always = new Set<string>()
  walk(sheet, {
    visit: 'Declaration',
    enter({property, value}) {
      const isOfRoot = this.rule && generate(this.rule.prelude).split(',').includes(':root')
      const isAlways = !this.atrule || this.atrule.name === 'layer'
      if (isOfRoot && isAlways && property.startsWith('--') && generate(value) !== 'initial')
        always.add(property)
    },
  })
  walk(sheet, {
    visit: 'Function',
    enter({name, children}) {
      const {first} = children
      if (name !== 'var' || first?.type !== 'Identifier' || !always.has(first.name)) return
      while (children.last && children.last !== first) children.pop()
    },
  })
}

/** Puts in what `var()` says for a custom property that is not set, where nothing sets it. */
function useFallbacks(sheet: CssNode, {properties}: UsedNames) {
  const set = new Set(properties)
  walk(sheet, {visit: 'Declaration', enter: ({property}) => void set.add(property)})
  // These have a value of their own to begin with.
  walk(sheet, {
    visit: 'Atrule',
    enter({name, prelude}) {
      if (name === 'property' && prelude) set.add(generate(prelude))
    },
  })
  walk(sheet, {
    visit: 'Function',
    enter({name, children}, item, list) {
      const [first, , ...fallback] = children
      if (name !== 'var' || first?.type !== 'Identifier' || set.has(first.name)) return
      const [only, ...more] = fallback
      // It is kept as text, which may be anything.
      if (only?.type !== 'Raw' || more.length > 0 || /^\s*$|,/.test(only.value)) return
      list?.replace(item, list.createItem({type: 'Raw', value: only.value.trim()}))
    },
  })
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

/** What elements with scripts create, so that a page may come to have it. */
const createdByScripts = new Set(['button', 'input', 'label', 'span', 'p', 'div'])

/** Removes those of a rule's selectors that cannot match anything of the page. */
function dropIdleSelectors({prelude}: Rule, used: UsedNames) {
  if (prelude.type !== 'SelectorList') return
  const elements = new Set([...used.elements, ...createdByScripts])
  prelude.children.forEach((selector, item, list) => {
    if (!canMatchSelector(selector, {...used, elements})) list.remove(item)
  })
}

const applies = ({prelude}: Rule, used: UsedNames): boolean => canMatch(prelude, used)

/** Whether one of a list of selectors can match something of the page. */
function canMatch(list: CssNode, used: UsedNames): boolean {
  if (list.type !== 'SelectorList') return true
  return list.children.some((selector) => canMatchSelector(selector, used))
}

const canMatchSelector = (selector: CssNode, used: UsedNames) =>
  selector.type !== 'Selector' || !selector.children.some((part) => isMissing(part, used))

/** Parts of fields, such as the days of a date; resets of style sheets list them all. */
const partOfField =
  /^(-webkit-(date|calendar|search|inner-spin|outer-spin)|file-selector-button|placeholder)/

function isMissing(part: CssNode, used: UsedNames): boolean {
  const {classes, elements} = used
  if (part.type === 'PseudoClassSelector' && /^(is|where)$/.test(part.name))
    return part.children?.some((list) => !canMatch(list, used)) ?? false
  if (part.type === 'PseudoElementSelector' && partOfField.test(part.name)) return !used.hasFields
  if (part.type === 'ClassSelector') return !classes.has(ident.decode(part.name))
  return part.type === 'TypeSelector' && part.name !== '*' && !elements.has(part.name)
}

/** Whether an at-rule registers a custom property that no remaining rule sets or reads. */
function isOfUnusedProperty({name, prelude}: Atrule, css: string): boolean {
  if (name !== 'property' || !prelude) return false
  // Whole names: one may begin another.
  return css.split(new RegExp(`${generate(prelude)}(?![\\w-])`)).length < 3
}

/** Whether an at-rule is a font that no remaining rule names, or whose range the page does not need. */
function isUnusedFont(rule: Atrule, css: string, used: UsedNames): boolean {
  const {characters, elements, hasFields} = used
  if (rule.name !== 'font-face') return false
  const family = valueOf(rule, 'font-family')?.replaceAll(/["']/g, '')
  if (family && css.split(family).length < 3) return true
  // What readers type, and the titles that they keep, is not in the page.
  if (hasFields || elements.has('kept-pieces')) return false
  const ranges = valueOf(rule, 'unicode-range')?.split(',').map(rangeOf)
  return (
    ranges?.every(
      ([first, last]) => !characters.values().some((at) => at >= first && at <= last),
    ) ?? false
  )
}

function valueOf({block}: Atrule, name: string): string | undefined {
  for (const part of block?.children ?? [])
    if (part.type === 'Declaration' && part.property === name) return generate(part.value)
  return undefined
}

/** First and last code point of `U+100-130`, `U+26` or `U+4??`. */
function rangeOf(range: string): [number, number] {
  const [first = '', last = first] = range.trim().slice(2).split('-')
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)]
}
