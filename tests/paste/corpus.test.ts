/**
 * @jest-environment <rootDir>/tests/setup/jsdom-environment.mjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import {compileSchema, defineSchema} from '@portabletext/schema'
import {isMarkdown} from '@/sanity/studio/writing/paste/is-markdown'
import {leftOutSentence} from '@/sanity/studio/writing/paste/left-out'
import {markdownHtml} from '@/sanity/studio/writing/paste/markdown'
import {pastedBlocks} from '@/sanity/studio/writing/paste/paste'
import {plainTextHtml} from '@/sanity/studio/writing/paste/plain-text'
import {corpus, type Fragment} from './corpus'
import {withoutKeys} from './stored'

const body = compileSchema(
  defineSchema({
    decorators: [{name: 'strong'}, {name: 'em'}, {name: 'code'}],
    styles: [{name: 'normal'}, {name: 'h2'}, {name: 'h3'}, {name: 'blockquote'}],
    lists: [{name: 'bullet'}, {name: 'number'}],
    annotations: [{name: 'link', fields: [{name: 'href', type: 'string'}]}],
    inlineObjects: [{name: 'citation'}, {name: 'footnote'}],
    blockObjects: [{name: 'table'}, {name: 'code'}, {name: 'figure'}],
  }),
)

function pasted({type, content}: Fragment) {
  let made = 0
  const markdown = type === 'text/plain' && isMarkdown(content)
  const plain = markdown ? markdownHtml(content) : plainTextHtml(content)
  const html = type === 'text/html' ? content : plain
  return html === undefined
    ? undefined
    : pastedBlocks({html, files: []}, body, () => `key${made++}`)
}

const fragments = corpus()

test('the corpus has at least forty fragments', () => {
  expect(fragments.length).toBeGreaterThanOrEqual(40)
})

test.each(fragments)('$name is stored as an editor expects', (fragment) => {
  const result = pasted(fragment)
  expect(result ? withoutKeys(result.blocks) : null).toEqual(fragment.expected.stored)
  expect(result ? leftOutSentence(result.leftOut) : '').toBe(fragment.expected.said)
})
