import type {Sign} from '@/components/mark'

/** What a drawn picture of a page says; without stega characters. */
export interface Card {
  /** What the page is: “Myth”, “Case study · Retail”. */
  kind: string
  title: string
  /** A judgement: a verdict, an outcome. */
  mark?: {sign: Sign; words: string} | undefined
  /** The figure of a result, with what was measured. */
  figure?: {words: string; label: string} | undefined
  /** A sentence below the title. */
  note?: string | undefined
  /** Name of the publication. */
  site: string
}
