import type {ArticleType} from './content-types.ts'

type Style = 'normal' | 'h2'

const part = (style: Style, text: string) => ({style, text})
const section = (heading: string, question: string) => [
  part('h2', heading),
  part('normal', `[${question}]`),
]

/** What a piece of each kind may begin with: headings, and under each a question in square brackets. */
export const outlines: Record<ArticleType, {style: Style; text: string}[]> = {
  caseStudy: [
    part('normal', '[Who had which problem, and why does it matter to somebody else?]'),
    ...section('Before', 'How was the work done? What did it cost in time, money or nerves?'),
    ...section('What they did', 'What was tried, in which order, by whom? What was passed over?'),
    ...section(
      'What came of it',
      'What changed, who measured it, and what do the figures not say?',
    ),
    ...section('What they would do differently', 'What surprised them? What would they skip?'),
  ],
  interview: [
    part('normal', '[Who is speaking, what did they run, and why ask them? Two sentences.]'),
    ...section(
      'How it began',
      'Add a question for each thing you asked, with the block “Interview question”.',
    ),
    ...section('What went wrong', 'Ask for the day on which they wanted to stop.'),
    ...section('What they would tell a colleague', 'Ask for one thing to do on Monday.'),
  ],
  deepDive: [
    part('normal', '[Which decision will the reader be able to make afterwards?]'),
    ...section(
      'The idea in two paragraphs',
      'For somebody who has never heard of it, without a formula.',
    ),
    ...section('How it works', 'The parts, and what each one does to the result.'),
    ...section('Where it breaks', 'What it cannot do, and how to notice in time.'),
    ...section(
      'When to use something else',
      'Name the alternative and the sign that it is better.',
    ),
  ],
  guide: [
    part('normal', '[For whom is this, and what will they have at the end?]'),
    ...section('Before you begin', 'What must be there? What makes it pointless to start?'),
    ...section(
      'The steps',
      'Add them with the block “Steps”: each with a way to tell that it worked.',
    ),
    ...section('When something goes wrong', 'The three accidents you would plan for.'),
  ],
}

/** The questions of all outlines: preflight finds those that nobody has written over. */
export const outlineQuestions: ReadonlySet<string> = new Set(
  Object.values(outlines).flatMap((parts) =>
    parts.filter(({style}) => style === 'normal').map(({text}) => text),
  ),
)
