import type {Block} from '../types'

export const codeText = ({filename, code}: Block<'code'>) =>
  [filename, code.trimEnd()].filter(Boolean).join('\n')
