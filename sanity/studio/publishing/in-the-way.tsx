import {CalendarIcon} from '@sanity/icons/Calendar'
import {TaskIcon} from '@sanity/icons/Task'
import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {Menu, MenuButton, MenuDivider, MenuItem} from '@sanity/ui/menu'
import {useCallback, useId, useSyncExternalStore} from 'react'
import {useSchema, type Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {publishedEarly} from '@/lib/preflight/early'
import {isStored} from '@/lib/preflight/stored'
import {changeRecord, touch, useFormRecord} from './form-record'
import {fieldTitle, inFormOrder, memberTitle, tabTitle} from './places-in-form'
import {QuestionDialog} from './question-dialog'
import {ScheduleDialog} from './schedule-dialog'
import {saidOnce} from './true-findings'

interface InTheWayProps {
  /** Published id of the document. */
  id: string
  type: string
}

/**
 * Beside the Publish button: what stands in its way, each thing a link to its field, before anybody
 * presses it; and what Publish and Schedule ask.
 */
export function InTheWay(props: InTheWayProps) {
  // After the shortcut of an action, the Studio draws its dialog a second time.
  return useIsFirst(props.id) ? <Beside {...props} /> : null
}

function Beside({id, type}: InTheWayProps) {
  const {findings: ofForm, question} = useFormRecord(id)
  const {value, validation, onPathOpen, onFocus} = useDocumentPane()
  const schemaType = useSchema().get(type)
  const lead = (path: Path) => {
    touch(id, [path])
    onPathOpen(path)
    onFocus(path)
  }
  const early = isStored(value) ? publishedEarly(value, new Date().toISOString()) : []
  const findings = saidOnce(ofForm ?? validation)
  const errors: Listed[] = [
    ...findings.filter(({level}) => level === 'error'),
    // A warning in the Studio's own validation, which schedules nothing that has errors.
    ...early,
  ]
  const warnings = findings.filter(
    ({level, message}) => level === 'warning' && early.every((known) => known.message !== message),
  )
  return (
    // To the left of the button, which the Studio draws first.
    <Box style={{order: -1}}>
      {errors.length + warnings.length > 0 && (
        <FindingsButton
          type={type}
          value={value}
          errors={inFormOrder(schemaType, errors)}
          warnings={inFormOrder(schemaType, warnings)}
          onLead={lead}
          {...(early.length > 0 && {onSchedule: () => changeRecord(id, {wantsSchedule: true})})}
        />
      )}
      {question && (
        <QuestionDialog
          question={question}
          onLead={lead}
          onClose={() => changeRecord(id, {question: undefined})}
        />
      )}
      <ScheduleDialog id={id} />
    </Box>
  )
}

interface Listed {
  message: string
  path: Path
}

interface FindingsButtonProps {
  type: string
  /** The document as it stands. */
  value: unknown
  errors: readonly Listed[]
  warnings: readonly Listed[]
  onLead: (path: Path) => void
  onSchedule?: () => void
}

function FindingsButton({type, value, errors, warnings, onLead, onSchedule}: FindingsButtonProps) {
  const id = useId()
  return (
    <MenuButton
      id={id}
      button={
        <Button
          mode="bleed"
          padding={2}
          gap={2}
          fontSize={1}
          icon={TaskIcon}
          text={summary(errors.length, warnings.length)}
        />
      }
      menu={
        <Menu padding={1} style={{width: 380, maxWidth: '90vw'}}>
          <Box style={{maxHeight: '55vh', overflow: 'auto'}}>
            <Heading show={errors.length > 0} text="Before it can go out" />
            {errors.map((finding, at) => (
              <FindingItem key={at} type={type} value={value} finding={finding} onLead={onLead} />
            ))}
            {onSchedule && (
              <MenuItem icon={CalendarIcon} text="Schedule it instead" onClick={onSchedule} />
            )}
            {errors.length > 0 && warnings.length > 0 && <MenuDivider />}
            <Heading show={warnings.length > 0} text="Worth a look, and no obstacle" />
            {warnings.map((finding, at) => (
              <FindingItem key={at} type={type} value={value} finding={finding} onLead={onLead} />
            ))}
          </Box>
        </Menu>
      }
      popover={{portal: true, placement: 'top-end', constrainSize: true}}
    />
  )
}

function summary(errors: number, warnings: number): string {
  if (errors > 0) return errors === 1 ? '1 thing to do first' : `${errors} things to do first`
  return warnings === 1 ? '1 hint' : `${warnings} hints`
}

function Heading({show, text}: {show: boolean; text: string}) {
  return (
    show && (
      <Box padding={3}>
        <Text size={0} weight="medium" muted>
          {text}
        </Text>
      </Box>
    )
  )
}

interface FindingItemProps {
  type: string
  value: unknown
  finding: Listed
  onLead: (path: Path) => void
}

function FindingItem({type, value, finding: {message, path}, onLead}: FindingItemProps) {
  const schemaType = useSchema().get(type)
  const tab = tabTitle(schemaType, path)
  const field = fieldTitle(schemaType, path)
  const member = memberTitle(schemaType, value, path)
  return (
    <MenuItem padding={3} onClick={() => onLead(path)}>
      <Stack gap={2}>
        <Flex gap={3} justify="space-between">
          <Text size={1} weight="medium">
            {[field || 'The piece as a whole', member].filter(Boolean).join(' › ')}
          </Text>
          {tab && (
            <Text size={0} muted>
              {tab}
            </Text>
          )}
        </Flex>
        <Text size={1} muted>
          {message}
        </Text>
      </Stack>
    </MenuItem>
  )
}

/** Components that want to be drawn, by their key, in the order in which they came. */
const claims = new Map<string, readonly string[]>()
const watchers = new Set<() => void>()

function claim(key: string, change: (owners: readonly string[]) => readonly string[]) {
  claims.set(key, change(claims.get(key) ?? []))
  for (const watcher of watchers) watcher()
}

/** Whether a component is the first of its key. */
function useIsFirst(key: string): boolean {
  const me = useId()
  const subscribe = useCallback(
    (watcher: () => void) => {
      watchers.add(watcher)
      claim(key, (owners) => [...owners, me])
      return () => {
        watchers.delete(watcher)
        claim(key, (owners) => owners.filter((owner) => owner !== me))
      }
    },
    [key, me],
  )
  return useSyncExternalStore(subscribe, () => claims.get(key)?.[0] === me)
}
