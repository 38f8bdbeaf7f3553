import type {CustomValidator} from 'sanity'
import type {Finding} from '@/lib/preflight/finding'
import {preflight} from '@/lib/preflight/preflight'
import {isStored} from '@/lib/preflight/stored'

/**
 * The preflight as the Studio's own validation: its panel leads to each field, errors keep the
 * piece from being published, warnings do not.
 */
export const findings =
  (level: Finding['level']): CustomValidator =>
  (document) => {
    if (!isStored(document)) return true
    const found = preflight(document).filter((finding) => finding.level === level)
    return found.length === 0 || found.map(({message, path}) => ({message, path}))
  }
