import {jest} from '@jest/globals'
import {act, render} from '@testing-library/react'
import type {DocumentActionDescription} from 'sanity'
import {DocumentActionsStateContext} from 'sanity/_singletons'
import {changeRecord, useFormRecord} from './form-record'
import {ScheduleDialog} from './schedule-dialog'

const id = 'guide-pilot'
const press = jest.fn()

function Form({actions}: {actions: (DocumentActionDescription & {action: string})[]}) {
  return (
    <DocumentActionsStateContext value={actions}>
      <p>{useFormRecord(id).wantsSchedule ? 'wanted' : 'not wanted'}</p>
      <ScheduleDialog id={id} />
    </DocumentActionsStateContext>
  )
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  jest.useRealTimers()
  press.mockClear()
  changeRecord(id, {wantsSchedule: false})
})

test('what is wanted before a form knows its actions happens once it does, one time', () => {
  const {rerender} = render(<Form actions={[]} />)
  act(() => changeRecord(id, {wantsSchedule: true}))
  expect(press).not.toHaveBeenCalled()
  rerender(<Form actions={[{action: 'schedule', label: 'Schedule', onHandle: () => press()}]} />)
  rerender(<Form actions={[{action: 'schedule', label: 'Schedule', onHandle: () => press()}]} />)
  expect(press).toHaveBeenCalledTimes(1)
})

test('what was wanted of a form that is closed does not happen when it is opened again', () => {
  const {unmount} = render(<Form actions={[]} />)
  act(() => changeRecord(id, {wantsSchedule: true}))
  unmount()
  render(<Form actions={[{action: 'schedule', label: 'Schedule', onHandle: () => press()}]} />)
  expect(press).not.toHaveBeenCalled()
})

test('where nobody may schedule, the wish does not last until something else is meant', () => {
  const {container} = render(<Form actions={[]} />)
  act(() => changeRecord(id, {wantsSchedule: true}))
  expect(container).toHaveTextContent(/^wanted/)
  act(() => jest.advanceTimersByTime(60_000))
  expect(container).toHaveTextContent('not wanted')
})
