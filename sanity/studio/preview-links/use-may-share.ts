import {useMayCreate} from '../use-may-create'

/** Whether the user's role may make preview links, and change those that there are. */
export const useMayShare = (): boolean => useMayCreate('previewLinks.new', 'previewLink')

/** To who may not. */
export const sharedByEditors =
  'With your role you see the links, and an editor makes, extends and revokes them: ask one.'
