import {articleTypes, contentTypes} from '../content-types.ts'

/** A page that is there whatever is published, and leads to others. */
export interface Place {
  path: string
  title: string
  about: string
}

/** What there is to read, by kind: first in every header. */
export const sections: readonly Place[] = [
  ...articleTypes.map((type) => {
    const {section, many, about} = contentTypes[type]
    return {path: `/${section}`, title: many, about}
  }),
  {
    path: '/myths',
    title: 'Myths',
    about: 'What is often said about language models at work, and what the evidence says.',
  },
]

/** The same pieces by other orders, and the words that they use. */
export const indexes: readonly Place[] = [
  {path: '/topics', title: 'Topics', about: 'Everything published here, by what it is about.'},
  {
    path: '/industries',
    title: 'Industries',
    about: 'Who has tried language models, in which line of work.',
  },
  {
    path: '/organisations',
    title: 'Organisations',
    about: 'Whose cases are told here, by name or, where that is withheld, by what they are.',
  },
  {
    path: '/models',
    title: 'Models',
    about: 'The language models that pieces here use, test or discuss, and in which version.',
  },
  {
    path: '/outcomes',
    title: 'Did it work?',
    about: 'All case studies, by what came of them in the end.',
  },
  {
    path: '/results',
    title: 'Results',
    about: 'Every result that a case study reports: the figure, or that none was published.',
  },
  {
    path: '/compare',
    title: 'Compare cases',
    about: 'Two to four case studies side by side: what came of them, and what it took.',
  },
  {path: '/people', title: 'People', about: 'Who writes here, and whom we asked how it went.'},
  {
    path: '/glossary',
    title: 'Glossary',
    about: 'The words that pieces here use, each explained once.',
  },
]

export const searchPlace: Place = {
  path: '/search',
  title: 'Search',
  about: 'Look through every piece, person, topic and explained word at once.',
}

/** How this publication keeps its word: not in the header, but at the foot of every page. */
export const accounts: readonly Place[] = [
  {
    path: '/still-true',
    title: 'Is it still true?',
    about: 'When each piece was last checked, what was corrected, and what a newer piece replaced.',
  },
]

/** The pieces that a reader keeps: components/saved. Their browser knows them, and nobody else. */
export const savedPlace: Place = {
  path: '/saved',
  title: 'Kept pieces',
  about: 'What you keep to read later, on this device alone.',
}

/** All corrections of all pieces, a list of the first of `accounts`. */
export const correctionsPlace: Place = {
  path: '/still-true/corrections',
  title: 'Corrections',
  about: 'What stood wrong in a piece once it was published, and what is right: the newest first.',
}

/** `aria-current` of a link on the page `here`: on the page itself, or on a part of it. */
export function currentAt(
  path: string | undefined,
  here: string | undefined,
): 'page' | 'true' | undefined {
  if (!path || !here) return undefined
  if (path === here) return 'page'
  return path !== '/' && here.startsWith(`${path}/`) ? 'true' : undefined
}
