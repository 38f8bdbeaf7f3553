/** @jest-environment node */
import {jest} from '@jest/globals'
import sharp from 'sharp'
import {renderToStaticMarkup} from 'react-dom/server'
import {Mark, type Sign} from '@/components/mark'
import type {Card} from './card'
import {drawCard} from './draw-card'
import {signShapes} from './sign-shapes'
import {drawableText, fittedText, isRightToLeft} from './text-image'

const myth: Card = {
  kind: 'Myth',
  title: '“A pre-trained model is enough; fine-tuning is overkill”',
  mark: {sign: 'forked', words: 'It depends'},
  site: 'The LLM Casebook',
}

const result: Card = {
  kind: 'Case study · Retail',
  title: 'Product descriptions in ten minutes',
  mark: {sign: 'full', words: 'It worked'},
  figure: {words: '45 → 10 minutes', label: 'Time for a description. Measured by the organisation'},
  site: 'The LLM Casebook',
}

const sentence = 'A title that goes on, and on, and does not come to an end. '

/** Names of the cards, as words with signs would break the line of a report. */
const cards: Record<string, Card> = {
  myth,
  result,
  'a note': {...result, figure: undefined, mark: undefined, note: 'What is often said, and why.'},
  'a title of 600 characters': {...myth, title: sentence.repeat(10)},
  'a title without a space': {...result, title: 'Wort'.repeat(40)},
  'a title from the right': {...myth, title: '“שלום עולם, וכל מה שבו” — مرحبا'},
  'other letters': {...result, title: 'Как узнать, что это работает: 你好 ελληνικά'},
  emoji: {...result, title: 'Launch 🚀 day 👩🏽‍💻 <b> & “more”'},
  'nothing but a name': {kind: '', title: 'X', site: ''},
  'halves of characters': {...myth, title: 'Half \ud83d of \udc00 one'},
}

/** The site's typefaces are made by its build, which may not have run: those of the machine do. */
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation((said, ...more) => {
    if (!String(said).startsWith('Pictures are drawn in typefaces of this machine'))
      console.error(said, ...more)
  })
})

test.each(Object.keys(cards))('a picture of %s is 1200 by 630 pixels, and light', async (name) => {
  const card = cards[name]
  if (!card) throw new Error(`There is no card ${name}.`)
  const file = await drawCard(card)
  expect(await sharp(file).metadata()).toMatchObject({format: 'png', width: 1200, height: 630})
  expect(file.length).toBeLessThan(120_000)
  // Something is drawn on the paper.
  const {entropy} = await sharp(file).extract({left: 72, top: 60, width: 1056, height: 470}).stats()
  expect(entropy).toBeGreaterThan(0.01)
})

test('a long text is cut between words until it fits', async () => {
  const style = {family: 'headline', colour: '#000000'} as const
  const room = {width: 600, height: 120}
  const {width, height} = await fittedText(sentence.repeat(20), style, [60, 40], room)
  expect(width).toBeLessThanOrEqual(room.width)
  expect(height).toBeLessThanOrEqual(room.height)
})

test('what no typeface has is left out if it is a symbol, and the title if it is a letter', async () => {
  expect(await drawableText('Plain words, “quoted” — 30%')).toBe('Plain words, “quoted” — 30%')
  expect(await drawableText('One \u{1fae8}\u{f0001} two')).toMatch(/^One .*two$/)
  // Linear A, of which hardly any machine has letters.
  expect(await drawableText('\u{10600}\u{10601}')).toBeUndefined()
})

test('the first letter tells from where a title is read', () => {
  expect(isRightToLeft('“שלום” and English')).toBe(true)
  expect(isRightToLeft('2026: مرحبا')).toBe(true)
  expect(isRightToLeft('English and שלום')).toBe(false)
})

test.each(Object.entries(signShapes))(
  'the sign %s has the shape that pages show',
  (sign, drawn) => {
    const page = renderToStaticMarkup(<Mark sign={sign as Sign}>{sign}</Mark>)
    const shapesIn = (html: string) => html.match(/ (d|c[xy]|r)="[^"]*"/g)
    expect(shapesIn(drawn.shape)).toEqual(shapesIn(page))
  },
)
