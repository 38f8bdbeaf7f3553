import {stegaClean} from 'next-sanity'
import {resultInWords} from '@/lib/result-change'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const resultFiguresText = ({title, results}: Block<'resultFigures'>) =>
  paragraphs(
    title,
    ...results.map((result) => `${result.label}: ${resultInWords(stegaClean(result))}`),
  )
