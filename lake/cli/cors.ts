import {AllowedOrigins} from '../accounts/allowed-origins.ts'
import {printTable, runCommand} from '../accounts/run-command.ts'
import {readArguments} from './read-arguments.ts'
import {commandLine} from '../command-line.ts'

// Takes effect in a running lake at once.
runCommand((database) => {
  const {values, positionals} = readArguments('cors add <origin> [--credentials]', 2, {
    credentials: {type: 'boolean', default: false},
  })
  const [action = 'list', origin] = positionals
  const origins = new AllowedOrigins(database)
  if (action === 'list') {
    const rows = origins.list().map((entry) => [entry.credentials ? 'yes' : 'no', entry.origin])
    if (rows.length === 0) return console.log('No other origin is allowed.')
    return printTable([['credentials', 'origin'], ...rows])
  }
  if (action !== 'add' && action !== 'remove') {
    throw new Error(`There is no "${action}": use add, list or remove.`)
  }
  if (!origin)
    throw new Error(`Say which: ${commandLine(`cors ${action} https://www.example.com`)}`)
  if (action === 'remove') {
    origins.remove(origin)
    return console.log(`Pages of ${origin} may no longer use this lake.`)
  }
  const {credentials} = values
  origins.add({origin, credentials})
  console.log(`Pages of ${origin} may use this lake ${credentials ? 'with' : 'without'} a token.`)
})
