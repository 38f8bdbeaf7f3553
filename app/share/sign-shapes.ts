import type {Sign} from '@/components/mark'
import {themeColours} from '@/lib/theme-colours'

const {accent, mark, warn, muted} = themeColours

const line = (path: string, width: number) =>
  `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${width}"/>`

/** The signs of components/mark.tsx for pictures, which have no style sheet. */
export const signShapes: Record<Sign, {colour: string; shape: string}> = {
  full: {colour: accent, shape: '<circle cx="8" cy="8" r="7" fill="currentColor"/>'},
  tick: {colour: accent, shape: line('M2.5 8.5l4 4 7-9', 2.5)},
  half: {
    colour: mark,
    shape:
      '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
  },
  forked: {colour: mark, shape: line('M8 15V9L3 2M8 9l5-7', 2.5)},
  crossed: {colour: warn, shape: line('M3 3l10 10M13 3L3 13', 2.5)},
  dashed: {
    colour: muted,
    shape:
      '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.2"/>',
  },
  question: {colour: muted, shape: line('M5 5.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M8 13v.1', 2)},
}
