/** Costs and gains of a project, in one currency; any figure may be missing. */
export interface Economics {
  /** Until the first use, own working hours included. */
  spentOnce?: number | null | undefined
  spentPerYear?: number | null | undefined
  gainedPerYear?: number | null | undefined
}

export interface Return {
  /** Gain minus all costs of the first year, in percent of those costs. */
  firstYearPercent: number
  /** Months until the gain has covered the one-time costs; undefined if it never does. */
  paybackMonths: number | undefined
}

/**
 * The return of a project; undefined unless all three figures are known and something was spent.
 */
export function returnOf({spentOnce, spentPerYear, gainedPerYear}: Economics): Return | undefined {
  if (!isAmount(spentOnce) || !isAmount(spentPerYear) || !isAmount(gainedPerYear)) return undefined
  const spent = spentOnce + spentPerYear
  if (spent === 0) return undefined
  const monthly = (gainedPerYear - spentPerYear) / 12
  return {
    firstYearPercent: ((gainedPerYear - spent) / spent) * 100,
    paybackMonths: monthly > 0 ? spentOnce / monthly : undefined,
  }
}

const isAmount = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

/** A payback time in words: “after 8 months”, “after a month”, “within weeks”. */
export function paybackInWords(months: number): string {
  if (months < 0.75) return 'within weeks'
  const whole = Math.ceil(months - 0.05)
  return whole === 1 ? 'after a month' : `after ${whole} months`
}
