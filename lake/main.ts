import {readEnvironment} from './environment.ts'
import {startLake} from './server.ts'

try {
  const {url, streamOrigins, seeded, stop} = await startLake({
    ...readEnvironment(process.env),
    warm: true,
  })
  const end = () => {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  // A lake that was started as a child ends with its parent.
  process.once('disconnect', end)
  console.log(
    `The lake is ready at ${url}${seeded ? `, with ${seeded} documents to begin with` : ''}`,
  )
  process.send?.({type: 'ready', url, streamOrigins})
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
