import {Select, Stack, TextInput} from '@sanity/ui'
import {useId} from 'react'
import {lives, usualLifeMs} from '@/lib/previews/preview-link'
import {Labelled} from '../labelled'

/** Lifetime of a link in ms, or its last day in local time, as the date field returns it. */
export type Ends = {ms: number} | {day: string}

export const usualEnds: Ends = {ms: usualLifeMs}

/** ISO date and time of expiry; empty if no day is chosen. */
export function expiryOf(ends: Ends, now: number): string {
  const time = 'ms' in ends ? now + ends.ms : Date.parse(ends.day)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

interface EndsFieldProps {
  value: Ends
  onChange: (ends: Ends) => void
}

/** Field for a link's expiry: after a time, or on a given day. */
export function EndsField({value, onChange}: EndsFieldProps) {
  const id = useId()
  const isOwn = 'day' in value
  return (
    <Stack gap={3}>
      <Labelled id={id} label="Ends">
        <Select
          id={id}
          value={isOwn ? 'own' : value.ms}
          onChange={({currentTarget}) =>
            onChange(currentTarget.value === 'own' ? {day: ''} : {ms: Number(currentTarget.value)})
          }
        >
          {lives.map(({title, ms}) => (
            <option key={ms} value={ms}>
              In {title}
            </option>
          ))}
          <option value="own">On a day of my choice</option>
        </Select>
      </Labelled>
      {isOwn && (
        <Labelled id={`${id}-day`} label="Day and time">
          <TextInput
            id={`${id}-day`}
            type="datetime-local"
            value={value.day}
            onChange={({currentTarget}) => onChange({day: currentTarget.value})}
          />
        </Labelled>
      )}
    </Stack>
  )
}
