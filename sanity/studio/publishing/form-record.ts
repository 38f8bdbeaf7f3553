import {useCallback, useSyncExternalStore} from 'react'
import {pathToString, type Path, type ValidationMarker} from 'sanity'
import type {Finding} from '@/lib/preflight/finding'

/** What readers would miss, and what happens once that is accepted. */
export interface Question {
  /** What was pressed. */
  verb: 'Publish' | 'Schedule'
  findings: readonly Finding[]
  accept: () => void
}

/** What this tab knows of the form of a document beyond its value. */
export interface FormRecord {
  /** Places that somebody changed in this tab, or was led to, by their path in words. */
  touched: ReadonlyMap<string, Path>
  /** Whether Publish or Schedule was pressed: from then on, all findings show at their fields. */
  isAsked: boolean
  /** What holds of the text as it stands; undefined while its form is not shown. */
  findings: readonly ValidationMarker[] | undefined
  question: Question | undefined
  /** Whether the dialog that schedules was asked for elsewhere than in its menu. */
  wantsSchedule: boolean
}

const untouched: FormRecord = {
  touched: new Map(),
  isAsked: false,
  findings: undefined,
  question: undefined,
  wantsSchedule: false,
}

/** By the published id of the document. */
const records = new Map<string, FormRecord>()
const watchers = new Set<() => void>()

const formRecord = (id: string): FormRecord => records.get(id) ?? untouched

export function changeRecord(id: string, change: Partial<FormRecord>) {
  records.set(id, {...formRecord(id), ...change})
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** The record of a form, by the published id of its document. */
export function useFormRecord(id: string): FormRecord {
  const read = useCallback(() => formRecord(id), [id])
  return useSyncExternalStore(watch, read)
}

/** Notes that somebody changed these places, or was led to them. */
export function touch(id: string, paths: readonly Path[]) {
  if (isAutomatic) return
  const {touched} = formRecord(id)
  const added = paths.filter((path) => !touched.has(pathToString(path)))
  if (added.length === 0) return
  const all = new Map(touched)
  for (const path of added) all.set(pathToString(path), path)
  changeRecord(id, {touched: all})
}

let isAutomatic = false

/** Makes a change that nobody typed, which therefore touches no field. */
export function automatically(change: () => void) {
  isAutomatic = true
  try {
    change()
  } finally {
    isAutomatic = false
  }
}

/** After a publish the form is as if it had just been opened. */
export const settleRecord = (id: string) =>
  changeRecord(id, {...untouched, findings: formRecord(id).findings})
