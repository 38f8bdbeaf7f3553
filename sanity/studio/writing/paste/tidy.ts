import {
  isSpan,
  isTextBlock,
  type PortableTextBlock,
  type PortableTextChild,
  type PortableTextTextBlock,
  type Schema,
} from '@portabletext/schema'
import {levelled} from '@/lib/list-levels'

/** Characters that show nothing: zero-width spaces and joints, marks of the byte order. */
const invisible = /[\u200b\u2060\ufeff\u00ad]/g

/** Paragraphs that begin with a typed bullet. */
const typedBullet = /^[•‣▪◦●∙]\s+/

/**
 * Pasted blocks as an editor would have typed them: no blank paragraphs or spaces that only pushed
 * words apart, an empty line between lines ends a paragraph, headings in one line.
 */
export function tidied(
  blocks: readonly PortableTextBlock[],
  schema: Schema,
  newKey: () => string,
): PortableTextBlock[] {
  const context = {schema}
  return levelled(
    blocks.flatMap((block): PortableTextBlock[] => {
      if (!isTextBlock(context, block)) return [block]
      return partsOf(block).flatMap((children, at) => {
        const part = at === 0 ? block : {...block, _key: newKey()}
        return finished(withBullet({...part, children: spaced(children)}))
      })
    }),
  )

  /** The children of a block, in several parts where an empty line stands between them. */
  function partsOf(block: PortableTextTextBlock): PortableTextChild[][] {
    const isHeading = /^h\d$/.test(block.style ?? '')
    const isWhole = isHeading || block.listItem !== undefined
    let part: PortableTextChild[] = []
    const parts = [part]
    let before = ''
    for (const child of joined(block.children)) {
      if (!isSpan(context, child)) {
        part.push(child)
        before = ''
        continue
      }
      const text = child.text.replace(invisible, '').replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
      const isBroken = before.endsWith('\n') && text.startsWith('\n')
      const whole = isHeading ? text.replace(/\n+/g, ' ') : text.replace(/\n{2,}/g, '\n')
      const pieces = isWhole ? [whole] : (isBroken ? `\n${text}` : text).split(/\n{2,}/)
      for (const [at, piece] of pieces.entries()) {
        if (at > 0) parts.push((part = []))
        part.push({...child, _key: at > 0 ? newKey() : child._key, text: piece})
        if (piece || at > 0) before = piece
      }
    }
    return parts
  }

  /** Children of the same look as one, as HTML splits them at will. */
  function joined(children: readonly PortableTextChild[]): PortableTextChild[] {
    const out: PortableTextChild[] = []
    for (const child of children) {
      if (!isSpan(context, child)) {
        out.push(child)
        continue
      }
      const marks = unique(child.marks)
      const last = out.at(-1)
      if (last && isSpan(context, last) && String(last.marks) === String(marks))
        out[out.length - 1] = {...last, text: last.text + child.text}
      else out.push({...child, marks})
    }
    return out
  }

  /** Children with single spaces, and none at the ends of lines. */
  function spaced(children: readonly PortableTextChild[]): PortableTextChild[] {
    let before = '\n'
    const out = children.map((child) => {
      if (!isSpan(context, child)) {
        before = ''
        return child
      }
      let text = child.text.replace(/[^\S\n]{2,}|\t/g, ' ').replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
      text = text.replace(/(?<=[\p{L}.,;])\u00a0(?=\p{L})|^\u00a0|\u00a0$/gu, ' ')
      if (/[\s]$/.test(before))
        text = text.replace(before.endsWith('\n') ? /^\s+/ : /^[^\S\n]+/, '')
      if (text) before = text
      return {...child, text}
    })
    for (let at = out.length - 1; at >= 0; at -= 1) {
      const child = out[at]
      if (!child || !isSpan(context, child)) break
      const text = child.text.trimEnd()
      out[at] = {...child, text}
      if (text) break
    }
    return out.filter((child) => !isSpan(context, child) || child.text)
  }

  /** A paragraph behind a typed bullet as an item of a list. */
  function withBullet(block: PortableTextTextBlock): PortableTextTextBlock {
    const [first, ...others] = block.children
    const canList = schema.lists.some(({name}) => name === 'bullet')
    if (!canList || block.style !== 'normal' || !first || !isSpan(context, first)) return block
    const text = first.text.replace(typedBullet, '')
    if (text === first.text) return block
    const list = block.listItem
      ? {}
      : {listItem: 'bullet', level: first.text.startsWith('◦') ? 2 : 1}
    return {...block, ...list, children: [{...first, text}, ...others]}
  }

  /** Children that begin and end with text, as the editor wants it around inline objects. */
  function edged(children: PortableTextChild[]): PortableTextChild[] {
    const empty = () => ({_type: 'span' as const, _key: newKey(), text: '', marks: []})
    const [first] = children
    const last = children.at(-1)
    return [
      ...(first && !isSpan(context, first) ? [empty()] : []),
      ...children,
      ...(last && !isSpan(context, last) ? [empty()] : []),
    ]
  }

  /** A block without looks that its style has already, and without unused definitions. */
  function finished(block: PortableTextTextBlock): PortableTextTextBlock[] {
    const {children} = block
    if (children.length === 0) return []
    const spans = children.filter((child) => isSpan(context, child))
    const isHeading = /^h\d$/.test(block.style ?? '')
    const own = isHeading ? ['strong', 'em'] : block.style === 'blockquote' ? ['em'] : []
    const dropped = new Set(
      own.filter((mark) => spans.length > 0 && spans.every(({marks}) => marks?.includes(mark))),
    )
    const kept = children.map((child) =>
      isSpan(context, child)
        ? {...child, marks: child.marks?.filter((mark) => !dropped.has(mark)) ?? []}
        : child,
    )
    const used = new Set(
      kept.flatMap((child) => (isSpan(context, child) ? (child.marks ?? []) : [])),
    )
    const markDefs = (block.markDefs ?? []).filter(({_key}) => used.has(_key))
    return [{...block, children: edged(joined(kept)), markDefs}]
  }
}

const unique = (marks: readonly string[] | undefined) => [...new Set(marks)]
