import {leftOutSentence, nothingLeftOut} from './left-out'

test('nothing left out is nothing to say', () => {
  expect(leftOutSentence(nothingLeftOut())).toBe('')
})

test('one and several of a kind are told apart', () => {
  expect(leftOutSentence({...nothingLeftOut(), pictures: 1, fileLinks: 2})).toBe(
    '1 picture was not taken. 2 links to files on a computer became plain text.',
  )
  expect(leftOutSentence({...nothingLeftOut(), pictures: 2, comments: 1})).toBe(
    '2 pictures were not taken. 1 comment was left out.',
  )
})
