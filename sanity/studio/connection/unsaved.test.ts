import {BehaviorSubject} from 'rxjs'
import {isUnsaved, watchStored} from './unsaved'

const shown = {id: 'guide', type: 'guide', version: undefined}

test('a document is watched until it is stored, also when its form was closed before', () => {
  const isStored = new BehaviorSubject(true)
  const heard: boolean[] = []
  const hearing = isUnsaved.subscribe((is) => heard.push(is))
  const close = watchStored({pair: {consistencyStatus: () => isStored}}, shown)
  isStored.next(false)
  close()
  expect(isStored.observed).toBe(true)
  isStored.next(true)
  expect(isStored.observed).toBe(false)
  expect(heard).toEqual([false, true, false])
  hearing.unsubscribe()
})

test('a form that is closed with everything stored is watched no longer', () => {
  const isStored = new BehaviorSubject(true)
  watchStored({pair: {consistencyStatus: () => isStored}}, shown)()
  expect(isStored.observed).toBe(false)
})
