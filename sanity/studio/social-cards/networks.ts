/** How many lines of each a network shows; 0 is none. */
interface Lines {
  title: number
  description: number
}

export interface Network {
  name: string
  /** Width by height of what it shows of the shared picture: its middle. */
  ratio: number
  /** The same in words. */
  shows: string
  /** Where the words stand. */
  words: 'below' | 'over' | 'beside'
  lines: Lines
  /** When there is no picture. */
  linesAlone: Lines
}

/**
 * How networks are known to draw the card of a link on a wide screen. They promise nothing and change
 * it without notice: whoever sees another card corrects it here.
 */
export const networks = {
  linkedIn: {
    name: 'LinkedIn',
    ratio: 1.91,
    shows: 'the whole picture',
    words: 'below',
    lines: {title: 2, description: 0},
    linesAlone: {title: 2, description: 0},
  },
  facebook: {
    name: 'Facebook',
    ratio: 1.91,
    shows: 'the whole picture',
    words: 'below',
    lines: {title: 2, description: 1},
    linesAlone: {title: 2, description: 1},
  },
  x: {
    name: 'X',
    ratio: 2,
    shows: 'the picture without a strip at the top and the bottom',
    words: 'over',
    lines: {title: 1, description: 0},
    linesAlone: {title: 1, description: 2},
  },
  messengers: {
    name: 'WhatsApp, Slack and Teams, as a small card',
    ratio: 1,
    shows: 'the square in the middle of the picture',
    words: 'beside',
    lines: {title: 2, description: 2},
    linesAlone: {title: 2, description: 2},
  },
} as const satisfies Record<string, Network>

/** What a network makes of a page with a picture or without, as a sentence. */
export function toldOf({shows, lines, linesAlone}: Network, hasPicture: boolean): string {
  const {title, description} = hasPicture ? lines : linesAlone
  const parts = [
    ...(hasPicture ? [shows] : ['no picture']),
    count(title, 'title'),
    count(description, 'description'),
  ]
  const sentence = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const count = (lines: number, what: string) => {
  if (lines === 0) return `no ${what}`
  return lines === 1 ? `one line of the ${what}` : `${lines} lines of the ${what}`
}
