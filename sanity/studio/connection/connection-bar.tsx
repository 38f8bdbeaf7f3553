import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Text} from '@sanity/ui'
import {useEffect, useMemo, useState} from 'react'
import {
  concat,
  distinctUntilChanged,
  filter,
  map,
  of,
  skipWhile,
  switchMap,
  take,
  timer,
  type Observable,
} from 'rxjs'
import type {LakeConnection} from './lake-connection'
import {isUnsaved} from './unsaved'

/** A restart of the lake is over by then, and nobody needs to know of it. */
const quietMs = 1_500
const thanksMs = 10_000

type Told = 'nothing' | 'lost' | 'back'

/** Says that the lake does not answer, what becomes of the words typed meanwhile, and when it is back. */
export function ConnectionBar({connection}: {connection: LakeConnection}) {
  const words = useMemo(() => toldOf(connection), [connection])
  const told = useLatest(words, 'nothing')
  const isHolding = useLatest(isUnsaved, false)
  // The element stays, as screen readers announce only what changes in it.
  return (
    <output style={place}>
      {told !== 'nothing' && (
        <Card
          tone={told === 'lost' ? 'caution' : 'positive'}
          padding={3}
          radius={3}
          shadow={3}
          style={{pointerEvents: 'auto'}}
        >
          <Flex gap={3} align="center">
            <Text size={1}>
              {told === 'lost' ? <WarningOutlineIcon /> : <CheckmarkCircleIcon />}
            </Text>
            <Text size={1}>
              {told === 'lost' ? lost(isHolding) : 'Saved again: all that you typed is kept.'}
            </Text>
          </Flex>
        </Card>
      )}
    </output>
  )
}

const lost = (isHolding: boolean) =>
  isHolding
    ? 'The place where the publication is kept does not answer. What you type is kept in this tab, and saved by itself once it answers: leave the tab open.'
    : 'The place where the publication is kept does not answer. All that you typed so far is saved; go on, and leave the tab open.'

/** Above the head of the Studio and its dialogs. */
const place = {
  display: 'block',
  position: 'fixed',
  insetBlockStart: 8,
  insetInline: 0,
  marginInline: 'auto',
  width: 'fit-content',
  maxWidth: 'min(44rem, calc(100vw - 2rem))',
  zIndex: 2_000_000,
  pointerEvents: 'none',
} as const

/** The way to the lake, in words; an outage is told of until all that was typed in it is stored. */
const toldOf = ({isReached}: LakeConnection): Observable<Told> =>
  isReached.pipe(
    switchMap((is) => (is ? of(true) : timer(quietMs).pipe(map(() => false)))),
    skipWhile((is) => is),
    distinctUntilChanged(),
    switchMap((is) => (is ? thanks : of('lost' as const))),
  )

const thanks: Observable<Told> = concat(
  isUnsaved.pipe(
    filter((is) => !is),
    take(1),
    map(() => 'back' as const),
  ),
  timer(thanksMs).pipe(map(() => 'nothing' as const)),
)

function useLatest<T>(source: Observable<T>, initial: T): T {
  const [latest, setLatest] = useState(initial)
  useEffect(() => {
    const subscription = source.subscribe(setLatest)
    return () => subscription.unsubscribe()
  }, [source])
  return latest
}
