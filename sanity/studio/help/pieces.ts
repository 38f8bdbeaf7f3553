import {limits} from '@/lib/limits'
import type {HelpPages} from './help-page'

const everyPiece = [
  `A title of up to ${limits.title.max} characters: longer ones are cut in search results.`,
  'A picture that is described for readers who cannot see it.',
  'A disclosure, even if there is nothing to disclose.',
  'A day by which somebody will check it again.',
]

const afterwards = [
  'It has a page of its own, and stands in the list of its kind, on the pages of its people and topics, and on the home page while it is among the newest or chosen there.',
  'What turns out to be wrong is put right in the text and told under “Corrections”, so that readers see both.',
]

/** Help on the kinds of piece. */
export const pieces = {
  caseStudy: {
    purpose: 'One organisation, one problem: what they did, whether it worked, and how they know.',
    when: 'When an organisation has used a model in earnest and can tell what came of it, good or bad. A plan, or a product on offer, is no case yet.',
    steps: [
      'Write the title: the address is made of it.',
      'In “The case”, choose the organisation and the industry. An anonymous one is described, not named.',
      'Add a result for each thing that was measured: before, after, unit, who measured it and how. The change is worked out for you. If no figure was published, say so in the note.',
      'A figure that the source gives as “more than 30%” is 30, with “more than” chosen under “How exact the figure is”: its label names the measure only.',
      'In “Story”, start with the outline and write over its questions.',
      'In “People and topics”, name a source for every figure.',
    ],
    signs: [
      'The outcome is chosen, “mixed” and “did not work” included.',
      'Every figure says who measured it, how, and over what period.',
      'The lessons are things another team can do.',
      ...everyPiece,
    ],
    mistakes: [
      'A change without its beginning: a third faster than what? Give the figures before and after.',
      'A seller’s own figure told as if we had found it: choose who measured it.',
    ],
    afterwards,
  },
  interview: {
    purpose: 'The person who ran it, in their own words.',
    when: 'When somebody who did the work can tell what no report tells. Whoever only has an opinion on it is quoted in a piece instead.',
    steps: [
      'Below the standfirst, add who was interviewed, with the role and employer they had at the time.',
      'In “The conversation”, choose the industry and the part of the business: readers filter interviews by them.',
      'Paste the transcript from a document: headings, lists and links stay.',
      'Turn each question into a block “Interview question”, and choose who answers: readers can link to each.',
      'Say in the edit note what was shortened, and whether the speaker has read it.',
    ],
    signs: [
      'Each answer names its speaker.',
      'One sentence that is worth a pull quote, word for word.',
      'A recording has a transcript.',
      ...everyPiece,
    ],
    mistakes: [
      'The role that somebody has today instead of the one on the day of the interview.',
      'Answers made so smooth that the speaker would not know them again.',
    ],
    afterwards,
  },
  deepDive: {
    purpose: 'How a technology works, and where it stops working.',
    when: 'When several pieces lean on a technology and none has room to explain it. For a single word, a glossary term is enough.',
    steps: [
      'In “The technology”, choose the level and what readers must know before.',
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
    mistakes: [
      'A level that the text does not keep to: let somebody read it for whom it is meant.',
      'What was true of one version told as if it were true of all.',
    ],
    afterwards,
  },
  guide: {
    purpose: 'How to do one thing, step by step, from Monday.',
    when: 'When readers would ask how to begin, and somebody has done it often enough to say. What cannot be told in steps is a deep dive.',
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
    mistakes: [
      'Two things to do in one step: whoever is stuck cannot say where.',
      'What must be there first, told in the middle, when it is too late.',
    ],
    afterwards,
  },
  myth: {
    purpose: 'What many say, what is true of it, and the evidence on both sides.',
    when: 'When a claim comes up again and again, and there is evidence. What nobody can check is an opinion, not a myth.',
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
    mistakes: [
      'A claim made weaker than people make it, so that it is easy to refute.',
      'Evidence against it alone: readers notice what was left out.',
    ],
    afterwards: [
      'It has a page of its own, and stands in the list of myths, on the pages of its topics, on the home page while it is among the newest, and with each piece that is evidence for or against it.',
    ],
  },
} satisfies Partial<HelpPages>
