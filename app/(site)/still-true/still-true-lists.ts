import type {StegaBranded} from 'next-sanity'
import type {Known} from '@/components/still-true/known'
import {correctionsPlace} from '@/lib/addresses/places'
import {pageCount, pagePath} from '@/lib/paging'
import type {StillTrueQueryResult} from '@/lib/sanity.generated'
import {byNextCheck, correctionsOf, replacedOf} from '@/lib/still-true'
import type {PageDescription} from '../page-metadata'

export type Found = StegaBranded<StillTrueQueryResult>

/** The whole lists, each with pages of its own. */
export const lists = {
  checks: {
    title: 'All checks, by the next one',
    about: 'Every piece that is checked, with the day of its last check and of its next.',
  },
  corrections: {
    title: 'All corrections',
    about: correctionsPlace.about,
  },
  replaced: {
    title: 'Replaced pieces',
    about: 'Pieces that a newer one replaces, each with what to read instead.',
  },
} as const

export type ListName = keyof typeof lists

export const listNames = Object.keys(lists) as ListName[]

export const isListName = (name: string): name is ListName => Object.hasOwn(lists, name)

export const listPath = (name: ListName) => `/still-true/${name}`

/** The feed of corrections, checks and replacements. */
export const stillTrueFeed = {
  title: 'Corrections, checks and replacements',
  path: '/still-true/feed.xml',
}

export const describeList = (name: ListName, page = 1): PageDescription => ({
  title: lists[name].title,
  description: lists[name].about,
  path: pagePath(listPath(name), page),
  feeds: [stillTrueFeed],
  drawn: `${lists[name].title}: ${lists[name].about}`,
  page,
})

const membersOf: Record<ListName, (known: readonly Known[]) => readonly unknown[]> = {
  checks: byNextCheck,
  corrections: correctionsOf,
  replaced: replacedOf,
}

/** The number of entries on all pages of a list. */
export const totalOf = (name: ListName, known: readonly Known[]) => membersOf[name](known).length

export const hasPage = (name: ListName, found: Found, page: number) =>
  page <= pageCount(totalOf(name, found.pieces))
