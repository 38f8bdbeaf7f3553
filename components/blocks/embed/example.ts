import type {StoredBlock} from '../types'

export const embedExample: StoredBlock<'embed'> = {
  _key: 'talk',
  _type: 'embed',
  url: 'https://vimeo.com/000000000',
  title: 'A talk of forty minutes on reading outputs aloud',
}
