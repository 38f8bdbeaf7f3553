/**
 * Sends a lake 100,000 made-up requests (REQUESTS says otherwise, SEED repeats a run), and prints
 * what it answered and held. Ends with 1 when one was answered 500 or not at all, or when memory
 * or open files grew.
 */
import {soak} from './soak.ts'

const requests = Number(process.env.REQUESTS ?? 100_000)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const started = performance.now()
console.log(`${requests} requests, seed ${seed}`)
const {statuses, warm, end, faults} = await soak({
  requests,
  seed,
  onTenth: (sent, held) => console.log(`${sent} sent`, held),
})
console.log('answers', statuses)
console.table({'after a tenth': warm, 'at the end': end})
for (const [what, most] of Object.entries({heap: 40, external: 40, resident: 150, files: 20})) {
  const grown = Number(Reflect.get(end, what)) - Number(Reflect.get(warm, what))
  if (grown > most) faults.push(`${what} grew by ${grown}`)
}
console.log(`${faults.length} faults in ${Math.round((performance.now() - started) / 1000)} s`)
for (const fault of faults.slice(0, 40)) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
