import {useMay} from '../use-may'

/** What the user's role allows. */
export interface Rights {
  mayWrite: boolean
  mayPublish: boolean
}

/** The user's rights to write and publish pieces; all of them until the lake has told. */
export const useRights = (): Rights => ({
  mayWrite: useMay('create', 'drafts.begun', 'caseStudy'),
  mayPublish: useMay('create', 'begun', 'caseStudy'),
})
