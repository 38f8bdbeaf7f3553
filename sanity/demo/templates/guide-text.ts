import {readFileSync} from 'node:fs'

interface Item {
  text: string
  note?: string
}

interface Step {
  title: string
  check: string
}

/** Text of the guide to which the templates belong, so that they say what it says. */
export interface GuideText {
  title: string
  checklists: {title: string; items: Item[]}[]
  /** Steps under the heading of their weeks. */
  phases: {title: string; steps: Step[]}[]
}

type Part =
  | {_type: 'block'; style: string; children: {text?: string}[]}
  | {_type: 'checklist'; title: string; items: Item[]}
  | {_type: 'steps'; items: Step[]}

/** Reads the text of the guide about a pilot from the demo edition. */
export function pilotGuide(): GuideText {
  const file = new URL('../documents/guide/pilot.json', import.meta.url)
  const {title, body}: {title: string; body: Part[]} = JSON.parse(readFileSync(file, 'utf8'))
  const guide: GuideText = {title, checklists: [], phases: []}
  let heading = ''
  for (const part of body) {
    if (part._type === 'block' && part.style === 'h2')
      heading = part.children.map(({text = ''}) => text).join('')
    if (part._type === 'checklist') guide.checklists.push(part)
    if (part._type === 'steps') guide.phases.push({title: heading, steps: part.items})
  }
  return guide
}
