import type {StegaBranded} from 'next-sanity'
import type {MythQueryResult, MythsQueryResult} from '@/lib/sanity.generated'

/** A myth as its own page shows it; any string may contain stega characters. */
export type Myth = StegaBranded<NonNullable<MythQueryResult>>

/** A myth as lists show it. */
export type MythEntry = StegaBranded<MythsQueryResult>[number]
