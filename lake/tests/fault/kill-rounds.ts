/**
 * Kills the lake with `kill -9` at random moments under load, 300 times unless ROUNDS says
 * otherwise, and prints what came of it. Ends with 1 when anything acknowledged was lost.
 */
import {runRounds} from './rounds.ts'

const rounds = Number(process.env.ROUNDS ?? 300)
const started = performance.now()
const report = await runRounds({
  rounds,
  writers: 4,
  onRound: (round, faults) => {
    if (round % 25 === 0) console.log(`${round} rounds, ${faults.length} faults`)
  },
})
const {faults, ...counts} = report
console.table({
  ...counts,
  faults: faults.length,
  seconds: Math.round((performance.now() - started) / 1000),
})
for (const fault of faults.slice(0, 50)) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
