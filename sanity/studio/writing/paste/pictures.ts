import type {LeftOut} from './left-out'
import {readTable} from './read-table'
import {isCaption} from './word'
import {isBlock, pictureName, unwrap, wordsOf} from './words'

/** The bytes of a picture, or the id that its asset has if it is one of ours. */
export type PictureSource = File | string

/** A pasted picture with what is known of it; without a source it cannot be taken. */
interface PastedPicture {
  alt: string
  caption: string
  credit: string
  source: PictureSource | undefined
}

/** Kinds of pictures that readers' browsers show. */
const shown = /^image\/(png|jpe?g|gif|webp|avif|svg\+xml)$/

export const isShownPicture = ({type}: {type: string}) => shown.test(type)

/**
 * Replaces pictures by elements that hold their place, as `data-picture` numbers of what is
 * returned. Pictures that say nothing, such as trackers, are removed.
 * @param files what was copied with the text
 */
export function takePictures(page: Document, files: readonly File[]): PastedPicture[] {
  const images = [...page.querySelectorAll('img')].filter((image) => !isTrivial(image))
  const withoutBytes = images.filter((image) => !fileOf(image))
  const pictures = files.filter(isShownPicture)
  const isPaired = pictures.length === withoutBytes.length
  return images.map((image, number) => {
    const file = isPaired ? pictures[withoutBytes.indexOf(image)] : undefined
    const read = {
      alt: (image.getAttribute('alt') ?? '').trim(),
      ...captionOf(image),
      source: fileOf(image) ?? file ?? assetOf(image),
    }
    const place = page.createElement(pictureName)
    place.setAttribute('data-picture', String(number))
    image.replaceWith(place)
    liftOut(place)
    return read
  })
}

/** Whether an image is none for readers; what it says, such as an emoji, stays as text. */
function isTrivial(image: HTMLImageElement): boolean {
  const alt = image.getAttribute('alt') ?? ''
  if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length < 12) image.replaceWith(alt)
  else if (isTiny(image) || !(image.getAttribute('src') || image.getAttribute('srcset')))
    image.remove()
  else return false
  return true
}

const isTiny = (image: Element) =>
  ['width', 'height'].some((side) => /^[0-3](px)?$/.test(image.getAttribute(side) ?? ''))

/** The file in a data: URL of a picture that readers' browsers show. */
function fileOf(image: Element): File | undefined {
  const src = image.getAttribute('src') ?? ''
  const [, type = '', encoded = ''] = /^data:([\w/+.-]+);base64,([^]+)$/.exec(src) ?? []
  if (!shown.test(type)) return undefined
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new File([bytes], `pasted.${type.replace(/^image\/|\+xml$/g, '')}`, {type})
  } catch {
    return undefined
  }
}

/** The asset of a picture that was copied from our own pages, by its address. */
function assetOf(image: Element): string | undefined {
  const path = /\/images\/[^/]+\/[^/]+\/([0-9a-f]{40}-\d+x\d+)\.(\w+)(\?|$)/
  const [, name, ending] = path.exec(image.getAttribute('src') ?? '') ?? []
  return name && `image-${name}-${ending}`
}

/** The words under a picture, which become part of its block. */
function captionOf(image: Element): {caption: string; credit: string} {
  const figure = image.closest('figure')
  const block = image.closest('p,div')
  const caption =
    figure?.querySelectorAll('img').length === 1
      ? figure.querySelector('figcaption')
      : block?.nextElementSibling
  if (!caption || !(caption.tagName === 'FIGCAPTION' || isCaption(caption)))
    return {caption: '', credit: ''}
  caption.remove()
  // Under a picture of our own, the credit stands behind the caption.
  const [, before, credit] = /^(.*?)\s*\bPicture: (.+)$/.exec(wordsOf(caption)) ?? []
  return credit ? {caption: before ?? '', credit} : {caption: wordsOf(caption), credit: ''}
}

/** Gives tables the captions that word processors write as paragraphs above or below them. */
export function captionTables(page: Document): void {
  for (const table of page.querySelectorAll('table')) {
    if (table.caption || !readTable(table)) continue
    const wrapper = table.parentElement
    const whole = wrapper?.tagName === 'DIV' && wrapper.children.length === 1 ? wrapper : table
    const caption = [whole.previousElementSibling, whole.nextElementSibling].find(isCaption)
    if (!caption) continue
    table.createCaption().textContent = wordsOf(caption)
    caption.remove()
  }
}

/** Moves a picture behind what can't hold it, such as a list, and behind the sentence it is in. */
function liftOut(place: Element): void {
  const link = place.closest('a')
  if (link && !link.textContent.trim()) unwrap(link)
  const holder = outermostHolder(place)
  if (holder) return holder.after(place)
  let block = place.parentElement
  while (block && !isBlock(block)) block = block.parentElement
  const beside = [place.previousSibling, place.nextSibling]
  const hasOwnLine = beside.some((node) => node?.nodeName === 'BR' || (node && isBlock(node)))
  if (block && block.tagName !== 'BODY' && block.textContent.trim() && !hasOwnLine)
    block.after(place)
}

function outermostHolder(place: Element): Element | undefined {
  const holders: Element[] = []
  for (let at = place.parentElement; at; at = at.parentElement) holders.push(at)
  return holders.findLast(
    (element) =>
      /^(UL|OL|DIR|MENU|H[1-6]|PRE)$/.test(element.tagName) ||
      (element instanceof HTMLTableElement && readTable(element)),
  )
}

/** Counts what is embedded in a page and can't be pasted, and removes it. */
export function dropMedia(page: Document, leftOut: LeftOut): void {
  const media = [...page.querySelectorAll('video,audio,iframe,object,embed')]
  leftOut.media += media.filter(({parentElement}) => !parentElement?.closest('video,object')).length
  for (const element of media) element.remove()
}
