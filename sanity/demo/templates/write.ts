import {writeFileSync} from 'node:fs'
import {baselineSheet} from './baseline-sheet.ts'
import {checklistSheet} from './checklist-sheet.ts'
import {pilotGuide} from './guide-text.ts'
import {pilotPage} from './pilot-page.ts'

/** Writes the downloads of the guide about a pilot to `sanity/demo/files`. */
async function writeTemplates() {
  const guide = pilotGuide()
  const templates = {
    'pilot-page.docx': await pilotPage(guide),
    'pilot-measurements.xlsx': await baselineSheet(),
    'pilot-checklist.pdf': await checklistSheet(guide),
  }
  for (const [name, content] of Object.entries(templates))
    writeFileSync(new URL(`../files/${name}`, import.meta.url), content)
}

await writeTemplates()
