/** Shorter types are easier to read in place than under a name. */
const fewestLines = 6

/**
 * The generated types with each type that several properties have written once, under a name made
 * from the first of them. TypeGen writes a projection out in every query, and there once per
 * document type. Only text moves: each name stands for exactly what it replaces.
 *
 * @param {string} text as `sanity typegen generate` formats it
 */
export function nameRepeatedTypes(text) {
  const start = text.search(/^\/\/ Source: .*\n\/\/ Variable: /m)
  const end = text.indexOf('// Query TypeMap')
  const taken = new Set([...text.matchAll(/^(?:export )?type (\w+)/gm)].map(([, name]) => name))
  const names = new Map()
  let lines = text.slice(start, end).split('\n')
  // From the inside out, so that a name can stand for a type that contains others.
  let repeated = innermostRepeated(lines)
  while (repeated.length > 0) {
    for (const {type, property} of repeated)
      if (!names.has(type)) names.set(type, freeName(property, taken))
    lines = withNames(lines, names)
    repeated = innermostRepeated(lines)
  }
  const declarations = [...names].map(([type, name]) => `type ${name} =${type}\n\n`)
  if (declarations.length > 0) declarations.unshift('// Named by scripts/name-repeated-types.mjs\n')
  return text.slice(0, start) + declarations.join('') + lines.join('\n') + text.slice(end)
}

/** Property types that occur several times, and contain no other that does. */
function innermostRepeated(lines) {
  const counts = new Map()
  const all = propertyTypes(lines)
  for (const {type} of all) counts.set(type, (counts.get(type) ?? 0) + 1)
  const repeated = all.filter(({type}) => counts.get(type) > 1)
  return repeated.filter(({to}, at) => !(repeated[at + 1]?.from < to))
}

function withNames(lines, names) {
  const copy = [...lines]
  for (const {type, from, to, head} of propertyTypes(lines).toReversed())
    if (names.has(type)) copy.splice(from, to - from, `${head} ${names.get(type)}`)
  return copy
}

/** Types of properties that span several lines, from line `from` to before line `to`. */
function propertyTypes(lines) {
  return lines.flatMap((line, from) => {
    const [, head, indent, property, first] = /^(( *)(\w+)\??:)(.*)$/.exec(line) ?? []
    if (!head) return []
    const isInside = (at) => lines[at]?.startsWith(`${indent} `)
    let to = from + 1
    while (isInside(to)) to += 1
    if (first && /^[}>]/.test(lines[to]?.trimStart() ?? '')) to += 1
    if (to - from < fewestLines) return []
    const rest = lines.slice(from + 1, to).map((other) => other.slice(indent.length))
    return [{type: [first, ...rest].join('\n'), property, from, to, head}]
  })
}

function freeName(property, taken) {
  const base = `Shown${property[0].toUpperCase()}${property.slice(1)}`
  let name = base
  for (let count = 2; taken.has(name); count += 1) name = base + count
  taken.add(name)
  return name
}
