import {mediaText} from '../media'
import type {Block} from '../types'

export const audioText = (value: Block<'audio'>) => mediaText(value)
