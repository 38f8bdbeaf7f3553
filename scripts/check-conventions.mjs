import {runMain} from './runner/failure.mjs'
import {findBreaches, listSources} from './runner/conventions.mjs'
import {root} from './runner/project.mjs'

await runMain(async () => {
  const files = listSources(root)
  const breaches = files.flatMap((file) => findBreaches(root, file))
  for (const breach of breaches) console.error(breach)
  if (breaches.length > 0) process.exitCode = 1
  else console.log(`${files.length} files keep the conventions.`)
})
