import {stegaClean} from '@sanity/client/stega'
import {vercelStegaCombine} from '@vercel/stega'
import {turnsOf} from './turns'

test('an empty line parts the turns of a transcript', () => {
  expect(turnsOf('A: Did it work?\n\nB: In part,\nand late.\n \n')).toEqual([
    'A: Did it work?',
    'B: In part,\nand late.',
  ])
  expect(turnsOf(null)).toEqual([])
})

test('each turn opens the field of the transcript', () => {
  const transcript = vercelStegaCombine('One.\n\nTwo.', {href: '/studio'}, false)
  const turns = turnsOf(transcript)
  expect(turns.map((turn) => turn.length > 4)).toEqual([true, true])
  expect(turns.map((turn) => stegaClean(turn))).toEqual(['One.', 'Two.'])
})
