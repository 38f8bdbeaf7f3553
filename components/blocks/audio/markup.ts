import {recordingMarkup} from '../recording-markup'
import type {Block} from '../types'

export const audioMarkup = (value: Block<'audio'>) => recordingMarkup('audio', value)
