import {mediaText} from '../media'
import type {Block} from '../types'

export const videoText = (value: Block<'video'>) => mediaText(value)
