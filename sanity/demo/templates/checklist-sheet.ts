import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import Pdf from 'pdfkit'
import subsetFont from 'subset-font'
import type {GuideText} from './guide-text.ts'

const margin = 54
const colours = {ink: '#14211f', muted: '#43524f', accent: '#07514f', line: '#c5d1cc'}
const fonts = {
  title: {file: 'newsreader/files/newsreader-latin-wght-normal.woff2', wght: 500},
  text: {file: 'inter/files/inter-latin-wght-normal.woff2', wght: 400},
  strong: {file: 'inter/files/inter-latin-wght-normal.woff2', wght: 600},
}

interface Entry {
  text: string
  note?: string
}

/** What must be true before the pilot and after each of its steps, as a page with boxes to tick. */
export async function checklistSheet(guide: GuideText): Promise<Buffer> {
  const title = 'The pilot on one page'
  const groups = [
    ...guide.checklists.map(({title: name, items}) => ({name, entries: items})),
    ...guide.phases.map(({title: name, steps}) => ({
      name,
      entries: steps.map((step): Entry => ({text: step.title, note: step.check})),
    })),
  ]
  const page = await openPage(title, guide, groups)
  const {doc} = page
  const root = doc.struct('Document')
  doc.addStructure(root)
  page.write(root, 'H1', title, {font: 'title', size: 25, colour: 'ink', after: 3})
  page.write(root, 'P', `Checklist of the guide “${guide.title}”`, {
    font: 'text',
    size: 9,
    colour: 'muted',
    after: 11,
  })
  for (const {name, entries} of groups) {
    page.write(root, 'H2', name, {font: 'strong', size: 11, colour: 'accent', after: 5})
    const list = doc.struct('L')
    root.add(list)
    for (const entry of entries) {
      const item = doc.struct('LI')
      list.add(item)
      page.box()
      page.write(item, 'LBody', entry.text, {font: 'strong', size: 9.5, colour: 'ink', after: 0})
      if (entry.note)
        page.write(item, 'LBody', entry.note, {font: 'text', size: 9, colour: 'muted', after: 0})
      item.end()
      doc.y += 5.5
    }
    list.end()
    doc.y += 9
  }
  root.end()
  return page.close()
}

interface Style {
  font: keyof typeof fonts
  size: number
  colour: keyof typeof colours
  /** Space below, in points. */
  after: number
}

/** An empty A4 page, tagged for screen readers, with the site's typefaces. */
async function openPage(title: string, guide: GuideText, groups: {entries: Entry[]}[]) {
  const doc = new Pdf({
    size: 'A4',
    margin,
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {Title: title, Subject: guide.title},
  })
  const text = JSON.stringify([title, guide, groups])
  for (const [name, {file, wght}] of Object.entries(fonts))
    doc.registerFont(name, await typeface(file, wght, text))
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isItem = (tag: string) => tag === 'LBody'
  return {
    doc,
    /** Text below what was written before, as an element of the document's structure. */
    write(parent: PDFKit.PDFStructureElement, tag: string, words: string, style: Style) {
      const {font, size, colour, after} = style
      const left = isItem(tag) ? margin + 18 : margin
      const draw = () =>
        doc
          .font(font)
          .fontSize(size)
          .fillColor(colours[colour])
          .text(words, left, doc.y, {width: doc.page.width - margin - left, lineGap: 1.5})
      parent.add(doc.struct(tag, {}, draw))
      doc.y += after
    },
    /** A box to tick, beside the line that is written next. */
    box() {
      doc.markContent('Artifact')
      doc
        .rect(margin + 0.5, doc.y + 1, 9, 9)
        .lineWidth(1)
        .stroke(colours.accent)
      doc.endMarkedContent()
    },
    /** The finished file. */
    close() {
      const finished = new Promise<Buffer>((resolve) => {
        doc.on('end', () => resolve(Buffer.concat(chunks)))
      })
      doc.end()
      return finished
    },
  }
}

/** A typeface of the site in one weight, with the characters of a text. */
function typeface(file: string, wght: number, text: string): Promise<Buffer> {
  const {resolve} = createRequire(import.meta.url)
  const variable = readFileSync(resolve(`@fontsource-variable/${file}`))
  return subsetFont(variable, `${text}“”’`, {targetFormat: 'sfnt', variationAxes: {wght}})
}
