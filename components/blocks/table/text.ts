import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const tableText = ({caption, rows}: Block<'table'>) =>
  rows.length > 0 ? paragraphs(caption, ...rows.map(({cells}) => cells.join(' · '))) : ''
