import {ident, parse, walk} from 'css-tree'

/**
 * Names the classes of one page anew, in few letters, as it comes to them: they weigh a tenth of a
 * page. A class without a rule keeps its name, which other programs may know (`language-python`).
 */
export function shortClassNames(css: string): (name: string) => string {
  const styled = classesOf(css)
  const given = new Map<string, string>()
  return (name) => {
    if (!styled.has(name) && name.length > 2) return name
    const short = given.get(name) ?? nameAt(given.size)
    given.set(name, short)
    return short
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** `a` to `z`, `aa` to `zz` and so on. */
function nameAt(index: number): string {
  const last = letters[index % letters.length] ?? ''
  return index < letters.length ? last : nameAt(Math.floor(index / letters.length) - 1) + last
}

/** By style sheets: all pages of a build have the same few. */
const known = new Map<string, ReadonlySet<string>>()

/** The classes that a style sheet speaks of. */
function classesOf(css: string): ReadonlySet<string> {
  const before = known.get(css)
  if (before) return before
  const classes = new Set<string>()
  walk(parse(css), {
    visit: 'ClassSelector',
    enter: ({name}) => void classes.add(ident.decode(name)),
  })
  known.set(css, classes)
  return classes
}
