/** Number of lines that a network shows of each text; 0 for none. */
interface Lines {
  title: number
  description: number
}

export interface Network {
  name: string
  /** Aspect ratio (width / height) to which it crops the shared picture, centred. */
  ratio: number
  /** The ratio in words. */
  shows: string
  /** Position of the text. */
  words: 'below' | 'over' | 'beside'
  lines: Lines
  /** Lines without a picture. */
  linesAlone: Lines
}

/**
 * How networks are known to render link cards on a wide screen. They change it without notice:
 * correct it here if a card looks different.
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

/** A sentence about how a network shows a page with or without a picture. */
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
