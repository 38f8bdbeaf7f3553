import {useEffect, useEffectEvent, useMemo, useState} from 'react'
import {PatchEvent, set, setIfMissing, unset, type SlugInputProps} from 'sanity'
import {automatically, useFormRecord} from '../publishing/form-record'
import {useLakeQuery} from '../use-lake-query'
import {freeAddress, isMadeOf, spelledAddress} from './spelled-address'

interface Followed {
  /** Published id of the document. */
  id: string
  /** Name of the field that the address is made of, and its text. */
  source: string
  name: string
  /** Addresses of others; undefined until they are known. */
  taken: ReadonlySet<string> | undefined
  /** Whether the address may change without a word: not once readers have it. */
  mayFollow: boolean
}

/** The address of an older title was replaced long before that many letters were typed. */
const keptTitles = 50

/**
 * Keeps an address that nobody wrote by hand in step with the title, while the title is typed in
 * this tab. Another tab does it for what is typed there, so that two do not write over each other.
 */
export function useFollowedTitle(
  {value, readOnly, onChange}: SlugInputProps,
  {id, source, name, taken, mayFollow}: Followed,
): void {
  const slug = value?.current ?? ''
  const isTyped = useFormRecord(id).touched.has(source)
  // All titles that were seen: while it follows, the address is that of one of them.
  const [seen, setSeen] = useState<readonly string[]>([name])
  if (!seen.includes(name)) setSeen([...seen.slice(-keptTitles), name])
  const follows = slug === '' || seen.some((title) => isMadeOf(slug, title))
  const isDue =
    mayFollow && taken && isTyped && follows && !readOnly && !(slug && isMadeOf(slug, name))
  const address = isDue ? freeAddress(spelledAddress(name), taken) : slug
  const write = useEffectEvent((to: string) =>
    automatically(() =>
      onChange(
        PatchEvent.from(to ? [setIfMissing({_type: 'slug'}), set(to, ['current'])] : unset([])),
      ),
    ),
  )
  useEffect(() => {
    if (address !== slug) write(address)
  }, [address, slug])
}

const others = '_type == $type && !sanity::versionOf($id)'
const takenQuery = `array::unique(*[${others} && defined(slug.current)].slug.current)`

/** The addresses of all other documents of a type; undefined until they are known. */
export function useTaken(id: string, type: string): ReadonlySet<string> | undefined {
  const answer = useLakeQuery<string[]>(takenQuery, {id, type}, others)
  return useMemo(() => {
    if (answer.state === 'loading') return undefined
    return new Set(answer.state === 'ready' ? answer.result : [])
  }, [answer])
}
