import {memoryUsage} from 'node:process'

// Loaded into the lake under test with `--import`: reports its heap after a collection.
process.on('message', (message) => {
  if (message !== 'heap?') return
  globalThis.gc?.()
  globalThis.gc?.()
  const {heapUsed, external} = memoryUsage()
  process.send?.({type: 'heap', heapUsed, external})
})
process.channel?.unref()
