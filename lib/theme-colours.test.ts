/** @jest-environment node */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {themeColours} from './theme-colours'

const read = (file: string) => readFileSync(path.join(process.cwd(), file), 'utf8')

test('the colours of browsers, devices and pictures are those of the style sheet and of the icon', () => {
  const papers = [...read('components/theme.css').matchAll(/--color-paper: (#\w+);/g)]
  expect(papers.map(([, colour]) => colour)).toEqual([
    themeColours.paper,
    themeColours.paperInTheDark,
  ])
  const {paperInTheDark: _, ...light} = themeColours
  for (const [name, colour] of Object.entries(light))
    expect(read('components/theme.css')).toContain(`--color-${name}: ${colour};`)
  expect(read('app/icon.svg')).toContain(`fill="${themeColours.accent}"`)
})
