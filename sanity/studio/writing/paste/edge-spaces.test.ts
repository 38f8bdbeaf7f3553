import {compileSchema, defineSchema} from '@portabletext/schema'
import {withEdgeSpaces} from './edge-spaces'

const schema = compileSchema(defineSchema({lists: [{name: 'bullet'}]}))
const block = (text: string, more = {}) => ({
  _type: 'block',
  _key: text,
  children: [{_type: 'span', _key: 's', text, marks: []}],
  ...more,
})
const textsOf = (blocks: ReturnType<typeof block>[], text: string) =>
  withEdgeSpaces(blocks, text, schema).map(({children}) =>
    (children as {text: string}[]).map((child) => child.text).join(''),
  )

test('words copied with the space beside them keep it', () => {
  expect(textsOf([block('very')], 'very ')).toEqual(['very '])
  expect(textsOf([block('very')], ' very')).toEqual([' very'])
  expect(textsOf([block('very')], 'very')).toEqual(['very'])
})

test('several blocks, lines and items of a list begin and end without spaces', () => {
  expect(textsOf([block('One.'), block('Two.')], ' One. \nTwo. ')).toEqual(['One.', 'Two.'])
  expect(textsOf([block('One.')], ' One. \n')).toEqual(['One.'])
  expect(textsOf([block('One', {listItem: 'bullet'})], ' One ')).toEqual(['One'])
})
