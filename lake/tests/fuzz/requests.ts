/**
 * Sends a lake 100,000 random requests (REQUESTS for another number, SEED repeats a run), and
 * prints statuses and memory. Exits with 1 on a 500, a missing answer, or growing memory or open
 * files.
 */
import {growth, most} from './gauge.ts'
import {soak} from './soak.ts'

const requests = Number(process.env.REQUESTS ?? 100_000)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const started = performance.now()
console.log(`${requests} requests, seed ${seed}`)
const {statuses, reached, held, faults} = await soak({
  requests,
  seed,
  onTenth: (sent, now) => console.log(`${sent} sent`, now),
})
console.log('answers', statuses)
console.log(`${Math.round(reached * 100)} % reached their handler`)
const grown = growth(held)
console.log('grown from the second to the last fifth', grown)
for (const what of ['heap', 'external', 'resident', 'files'] as const) {
  if (grown[what] > most[what]) faults.push(`${what} grew by ${grown[what]}`)
}
if (reached < 0.5) faults.push('Most requests were turned away at the door')
console.log(`${faults.length} faults in ${Math.round((performance.now() - started) / 1000)} s`)
for (const fault of faults.slice(0, 40)) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
