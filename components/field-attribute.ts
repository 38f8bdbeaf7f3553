import {createDataAttribute} from 'next-sanity'

/**
 * The `data-sanity` attribute of what shows a field in a preview where no string can carry stega
 * characters: a press on it opens the field in the Studio.
 */
export const fieldAttribute = ({_id, _type}: {_id: string; _type: string}, path: string) =>
  createDataAttribute({baseUrl: '/studio', id: _id, type: _type, path}).toString()
