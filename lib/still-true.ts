/** What is read of a piece to tell how true it still is. */
export interface Kept {
  _id: string
  freshness: {
    verifiedOn: string | null
    reviewBy: string | null
    supersededBy: {slug: string} | null
  }
  corrections: readonly {date: string | null; text: string}[]
}

/** A check is due soon this many days ahead, and was made lately this many days ago. */
const soonDays = 60
const latelyDays = 45

const dayMs = 86_400_000

/** The day some days from another, as `2026-11-30`. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

const isDay = (day: string | null): day is string => day !== null && !Number.isNaN(Date.parse(day))

/** Whether readers have a newer piece to go to. */
const isReplaced = ({freshness}: Kept) => Boolean(freshness.supersededBy?.slug)

/**
 * Pieces by the day of their next check, those without one last, newest check first. What was
 * replaced is not checked again.
 */
export function byNextCheck<Piece extends Kept>(pieces: readonly Piece[]): Piece[] {
  const key = ({freshness: {reviewBy}}: Kept) => (isDay(reviewBy) ? reviewBy : '9999')
  return pieces
    .filter((piece) => !isReplaced(piece) && hasCheck(piece))
    .toSorted(
      (one, other) =>
        key(one).localeCompare(key(other)) || verifiedOf(other, one) || idOf(one, other),
    )
}

const hasCheck = ({freshness: {verifiedOn, reviewBy}}: Kept) => isDay(verifiedOn) || isDay(reviewBy)

const verifiedOf = (one: Kept, other: Kept) =>
  (one.freshness.verifiedOn ?? '').localeCompare(other.freshness.verifiedOn ?? '')

const idOf = (one: Kept, other: Kept) => one._id.localeCompare(other._id)

export interface Checks<Piece> {
  /** The check that was announced has not been made. */
  overdue: Piece[]
  soon: Piece[]
  /** Checked lately, newest first. */
  lately: Piece[]
}

/** What is overdue, due soon, and checked lately; a piece can be due soon and checked lately. */
export function checksAt<Piece extends Kept>(
  pieces: readonly Piece[],
  today: string,
): Checks<Piece> {
  const checked = byNextCheck(pieces)
  const soonest = dayFrom(today, soonDays)
  const earliest = dayFrom(today, -latelyDays)
  const due = checked.filter(({freshness: {reviewBy}}) => isDay(reviewBy) && reviewBy <= soonest)
  return {
    overdue: due.filter(({freshness}) => isOverdue(freshness.reviewBy, today)),
    soon: due.filter(({freshness}) => !isOverdue(freshness.reviewBy, today)),
    lately: checked
      .filter(
        ({freshness: {verifiedOn}}) =>
          isDay(verifiedOn) && verifiedOn >= earliest && verifiedOn <= today,
      )
      .toSorted((one, other) => verifiedOf(other, one) || idOf(one, other)),
  }
}

/** Whether a check should have been made before today. */
export const isOverdue = (reviewBy: string | null, today: string) =>
  isDay(reviewBy) && reviewBy < today

/** Pieces that a newer one replaces, in the order given. */
export const replacedOf = <Piece extends Kept>(pieces: readonly Piece[]) =>
  pieces.filter(isReplaced)

/** Each correction with its piece, newest first; those without words are left out. */
export function correctionsOf<Piece extends Kept>(pieces: readonly Piece[]) {
  return pieces
    .flatMap((piece: Piece) =>
      piece.corrections.map((correction: Piece['corrections'][number]) => ({piece, correction})),
    )
    .filter(({correction}) => correction.text)
    .toSorted(
      (one, other) =>
        (other.correction.date ?? '').localeCompare(one.correction.date ?? '') ||
        idOf(one.piece, other.piece),
    )
}

/** The id of a correction in the page of its piece. */
export const correctionId = (key: string) => `correction-${key}`
