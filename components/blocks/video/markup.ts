import {recordingMarkup} from '../recording-markup'
import type {Block} from '../types'

export const videoMarkup = (value: Block<'video'>) => recordingMarkup('video', value)
