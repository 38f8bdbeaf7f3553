import {stegaClean} from 'next-sanity'

/**
 * Classes of a page's title. Past some 80 characters one in full size would push the text off a
 * phone's first screen.
 */
export const titleSize = (title: string, width = 'max-w-[14em]') =>
  stegaClean(title).length > 80
    ? 'text-heading sm:text-headline max-w-[21.3em] font-[520] tracking-[-0.015em] text-pretty'
    : `text-title ${width} font-[480] tracking-[-0.022em]`
