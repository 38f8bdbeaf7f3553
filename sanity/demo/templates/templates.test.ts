/** @jest-environment node */
import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/node'
import {extractText, getDocumentProxy} from 'unpdf'
import {pilotGuide} from './guide-text'

const fileOf = (name: string) => path.join(process.cwd(), 'sanity/demo/files', name)
const guide = pilotGuide()

test('the page of a pilot opens as a Word document with the parts that the guide asks for', async () => {
  const {value: html, messages} = await mammoth.convertToHtml({path: fileOf('pilot-page.docx')})
  expect(messages.filter(({type}) => type === 'error')).toEqual([])
  const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words]) =>
    words?.replaceAll(/<[^>]+>/g, ''),
  )
  expect(headings).toEqual([
    'The task, in one sentence',
    'The team',
    'One measure and two guards',
    'Three sentences, two of which will be false in week twelve',
    'The data',
    'The decision',
  ])
  expect(html.match(/<table>/g)).toHaveLength(6)
  expect(html).toContain(guide.title)
})

test('the table opens as a spreadsheet: twenty rows before, two hundred during, and compared', async () => {
  const sheets = await readExcelFile(fileOf('pilot-measurements.xlsx'))
  expect(sheets.map(({sheet}) => sheet)).toEqual(['Before', 'Weeks 5 to 10', 'Compared'])
  const [before, during, compared] = sheets.map(({data}) => data)
  expect(before?.[0]).toEqual([
    'No.',
    'Date',
    'Item',
    'Measured by',
    'Minutes',
    'Corrected later? (yes/no)',
    'Note',
  ])
  expect(before?.at(-1)?.[0]).toBe(20)
  expect(during?.[0]?.[4]).toBe('Tool? (with/without)')
  expect(during?.at(-1)?.[0]).toBe(200)
  expect(compared?.map(([name]) => name).slice(1, 4)).toEqual([
    'Items counted',
    'Minutes per item, on average',
    'Share corrected later',
  ])
})

test('the checklist opens as one tagged page that says what the guide says', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(fileOf('pilot-checklist.pdf'))))
  expect(pdf.numPages).toBe(1)
  const {info} = await pdf.getMetadata()
  expect(info).toMatchObject({Title: 'The pilot on one page', Language: 'en-GB'})
  expect(await pdf.getMarkInfo()).toMatchObject({Marked: true})
  const {text} = await extractText(pdf, {mergePages: true})
  const said = text.replaceAll(/\s+/g, ' ')
  const items = guide.checklists.flatMap(({items: list}) => list.map((item) => item.text))
  const checks = guide.phases.flatMap(({steps}) => steps.map(({check}) => check))
  expect(items.length + checks.length).toBeGreaterThan(15)
  expect([...items, ...checks].filter((words) => !said.includes(words))).toEqual([])
})

test('a template is light', () => {
  for (const name of ['pilot-page.docx', 'pilot-measurements.xlsx', 'pilot-checklist.pdf'])
    expect({name, light: statSync(fileOf(name)).size < 30_000}).toEqual({name, light: true})
})
