import {usePresentationParams} from 'sanity/presentation'

/** Whether the form stands beside the page that it changes, in the Preview tool. */
export const useIsBesidePage = () => usePresentationParams(false) !== null
