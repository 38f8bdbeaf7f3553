import type {ReactNode} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {CaseDocket} from './case-docket'
import {DeepDiveList} from './deep-dive-list'
import {GuideList} from './guide-list'
import {InterviewList} from './interview-list'
import {isOf, type Piece} from '../piece/piece'

type Layout = (pieces: readonly Piece[], level: 2 | 3) => ReactNode

const layouts = {
  caseStudy: (pieces, level) => (
    <CaseDocket pieces={pieces.filter(isOf('caseStudy'))} level={level} />
  ),
  interview: (pieces, level) => (
    <InterviewList pieces={pieces.filter(isOf('interview'))} level={level} />
  ),
  deepDive: (pieces, level) => (
    <DeepDiveList pieces={pieces.filter(isOf('deepDive'))} level={level} />
  ),
  guide: (pieces, level) => <GuideList pieces={pieces.filter(isOf('guide'))} level={level} />,
} as const satisfies Record<ArticleType, Layout>

interface PieceListProps {
  type: ArticleType
  pieces: readonly Piece[]
  /** Level of the entries' headings: 2 right under a page's title, 3 inside a section. */
  level: 2 | 3
}

/** Pieces of one kind, in that kind's own layout. */
export function PieceList({type, pieces, level}: PieceListProps) {
  return layouts[type](pieces, level)
}
