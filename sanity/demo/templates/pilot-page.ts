import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type {GuideText} from './guide-text.ts'

/** Width of a table in twentieths of a point: A4 less its margins. */
const tableWidth = 9_750
const line = {style: BorderStyle.SINGLE, size: 4, color: '8A9A95'}
const borders = {top: line, bottom: line, left: line, right: line}

/** The plan of a pilot on one A4 page, as a Word document to fill in. */
export function pilotPage({title: guide}: GuideText): Promise<Buffer> {
  const title = 'One page for a pilot'
  const document = new Document({
    title,
    description: `Template of the guide “${guide}”`,
    creator: 'The editors',
    styles: {
      default: {
        document: {run: {font: 'Arial', size: 19, language: {value: 'en-GB'}}},
        title: {
          run: {font: 'Georgia', size: 40, color: '14211F'},
          paragraph: {spacing: {after: 60}},
        },
        heading1: {
          run: {font: 'Georgia', size: 25, bold: true, color: '07514F'},
          paragraph: {spacing: {before: 220, after: 60}, keepNext: true},
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {width: 11_906, height: 16_838},
            margin: {top: 900, bottom: 800, left: 1_078, right: 1_078},
          },
        },
        children: [
          new Paragraph({text: title, heading: HeadingLevel.TITLE}),
          hint('Fill it in during weeks one and two. Nobody tries a model before it is signed.'),
          heading('The task, in one sentence'),
          hint('A person, a verb and an object: a claims handler sorts letters into twelve kinds.'),
          grid([5], [['']], {height: 640}),
          heading('The team'),
          grid(
            [3, 4],
            [
              ['Role', 'Name'],
              ['Does the task every day', ''],
              ['Answers for the task', ''],
              ['Can build', ''],
              ['Looks after data', ''],
            ],
          ),
          heading('One measure and two guards'),
          hint('The measure is what should change. The guards are what must not get worse.'),
          grid(
            [2, 4, 4, 2, 3],
            [
              ['', 'What', 'How it is counted', 'Today', 'Counted on, by'],
              ['Measure', '', '', '', ''],
              ['Guard 1', '', '', '', ''],
              ['Guard 2', '', '', '', ''],
            ],
            {height: 500},
          ),
          heading('Three sentences, two of which will be false in week twelve'),
          grid(
            [2, 5],
            [
              ['We', 'if (with a figure)'],
              ['stop', ''],
              ['change one thing', ''],
              ['carry on', ''],
            ],
            {height: 540},
          ),
          heading('The data'),
          grid(
            [3, 4],
            [
              ['Question', 'Answer'],
              ['Where does it go, and who sees it?', ''],
              ['How long is it kept, and does it train a model?', ''],
              ['What is taken out before anything is sent?', ''],
            ],
            {height: 440},
          ),
          heading('The decision'),
          grid(
            [3, 3, 3],
            [
              ['Decided on (week twelve)', 'By', 'Signature and date'],
              ['', '', ''],
            ],
            {height: 560},
          ),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: {before: 160},
            children: [new TextRun({text: `Template of the guide “${guide}”`, size: 15})],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const heading = (text: string) => new Paragraph({text, heading: HeadingLevel.HEADING_1})

const hint = (text: string) =>
  new Paragraph({spacing: {after: 70}, children: [new TextRun({text, color: '43524F'})]})

/** A table with a header row, unless it has one row only; columns are as wide as their shares. */
function grid(shares: number[], rows: string[][], {height = 340} = {}) {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const columnWidths = shares.map((share) => Math.round((tableWidth * share) / total))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {size: tableWidth, type: WidthType.DXA},
    columnWidths,
    rows: rows.map((cells, index) => {
      const isHeader = index === 0 && rows.length > 1
      return new TableRow({
        tableHeader: isHeader,
        cantSplit: true,
        height: {value: isHeader ? 300 : height, rule: 'atLeast'},
        children: cells.map(
          (text, column) =>
            new TableCell({
              borders,
              width: {size: columnWidths[column] ?? 0, type: WidthType.DXA},
              margins: {top: 40, bottom: 40, left: 100, right: 100},
              ...(isHeader && {shading: {fill: 'EDF2EF'}}),
              children: [new Paragraph({children: [new TextRun({text, bold: isHeader})]})],
            }),
        ),
      })
    }),
  })
}
