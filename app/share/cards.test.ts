import {bodyAsFetched} from '@/components/blocks/as-fetched'
import {exampleSpeaker} from '@/components/blocks/example-documents'
import {examples} from '@/components/blocks/examples'
import type {Article} from '@/components/piece/piece'
import {unitsOfArticle, type Unit} from '../quotes/units'
import {unitCard} from './cards'

const resultUnit = (result: object) =>
  ({
    id: 'result-mood',
    kind: 'A result',
    title: 'Mood of the writers',
    text: '',
    shape: 'result',
    result: {_key: 'mood', _type: 'result', label: 'Mood of the writers', ...result},
  }) as unknown as Unit

test('a result without a figure is reported by someone, not measured', () => {
  expect(unitCard(resultUnit({measuredBy: 'vendor'}), 'A case').figure).toEqual({
    words: 'no figure published',
    label: 'Reported by the vendor or integrator',
  })
  expect(unitCard(resultUnit({factor: 3, measuredBy: 'vendor'}), 'A case').figure).toEqual({
    words: '3×',
    label: 'Measured by the vendor or integrator',
  })
})

test('the words of an answer begin with who said them', async () => {
  const body = await bodyAsFetched([examples.questionAnswer])
  const [unit] = unitsOfArticle({_type: 'guide', body} as unknown as Article)
  expect(unit && unitCard(unit, 'A talk').note).toMatch(`${exampleSpeaker.name}: When it was wrong`)
})
