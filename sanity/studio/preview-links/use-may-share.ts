import {useMay} from '../use-may'

/** Whether the user's role may make preview links, and change those that there are. */
export const useMayShare = (): boolean => useMay('create', 'previewLinks.new', 'previewLink')

/** To who may not. */
export const sharedByEditors =
  'With your role you see the links, and an editor makes, extends and revokes them: ask one.'
