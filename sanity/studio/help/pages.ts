import type {ArticleType} from '@/lib/content-types'
import {limits} from '@/lib/limits'

export interface HelpPage {
  /** What it is for, in a sentence. */
  purpose: string
  /** How to begin, in order. */
  steps: string[]
  /** What a good one has. */
  signs: string[]
}

const everyPiece = [
  `A title of up to ${limits.title.max} characters: longer ones are cut in search results.`,
  'A picture that is described for readers who cannot see it.',
  'A disclosure, even if there is nothing to disclose.',
  'A day by which somebody will check it again.',
]

/** One page of help for each kind of piece, and one for myths. */
export const helpPages: Record<ArticleType | 'myth', HelpPage> = {
  caseStudy: {
    purpose: 'One organisation, one problem: what they did, whether it worked, and how they know.',
    steps: [
      'Write the title and press Generate for its address.',
      'In “The case”, choose the organisation and the industry. An anonymous one is described, not named.',
      'Add a result for each thing that was measured: before, after, unit, who measured it and how. The change is worked out for you. If no figure was published, say so in the note.',
      'In “Story”, start with the outline and write over its questions.',
      'In “People and topics”, name a source for every figure.',
    ],
    signs: [
      'The outcome is chosen, “mixed” and “did not work” included.',
      'Every figure says who measured it, how, and over what period.',
      'The lessons are things another team can do.',
      ...everyPiece,
    ],
  },
  interview: {
    purpose: 'The person who ran it, in their own words.',
    steps: [
      'In “The conversation”, add the speakers with the role and employer they had at the time.',
      'Paste the transcript from a document: headings, lists and links stay.',
      'Turn each question into a block “Question and answer”, and choose who answers: readers can link to each.',
      'Say in the edit note what was shortened, and whether the speaker has read it.',
    ],
    signs: [
      'Each answer names its speaker.',
      'One sentence that is worth a pull quote, word for word.',
      'A recording has a transcript.',
      ...everyPiece,
    ],
  },
  deepDive: {
    purpose: 'How a technology works, and where it stops working.',
    steps: [
      'In “The subject”, choose the level and what readers must know before.',
      'Name the models and versions it was tested with: they change silently.',
      'Start with the idea in two paragraphs, without a formula.',
      'Use a comparison table where readers have to decide; each answer says as of when.',
    ],
    signs: [
      'Somebody who stops after two paragraphs has understood the idea.',
      'It says when to use something else.',
      'Code can be run as it stands.',
      ...everyPiece,
    ],
  },
  guide: {
    purpose: 'How to do one thing, step by step, from Monday.',
    steps: [
      'In “The task”, say for whom it is, what they will have at the end, and how long it takes.',
      'Add the block “Steps”. Each step begins with a verb and has a way to tell that it worked.',
      'Add a checklist for what must be there before, and the pitfalls others fell into.',
      'Offer a template as a download if readers would have to draw one.',
    ],
    signs: [
      'A reader can stop after each step and know whether it worked.',
      'The time is for doing it, not for reading about it.',
      ...everyPiece,
    ],
  },
  myth: {
    purpose: 'What many say, what is true of it, and the evidence on both sides.',
    steps: [
      'Write the claim as people say it, as strong as they say it.',
      'Choose the verdict, and write the answer for somebody who has twenty seconds.',
      'Add evidence: a piece of ours, or a source elsewhere, each with what it shows.',
    ],
    signs: [
      `The answer has up to ${limits.answer.max} characters and can be shared by itself.`,
      'What speaks for the claim is named as well.',
      'Pieces that bear on it show it with the block “Myth and reality”.',
    ],
  },
}
