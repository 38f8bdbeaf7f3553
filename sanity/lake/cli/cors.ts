import {parseArgs} from 'node:util'
import {AllowedOrigins} from '../accounts/allowed-origins.ts'
import {runCommand} from '../accounts/run-command.ts'

// Which other sites' pages may use the lake from a browser, with a token. A running lake heeds it at once.
runCommand((database) => {
  const {positionals} = parseArgs({allowPositionals: true, options: {}})
  const [action = 'list', origin] = positionals
  const origins = new AllowedOrigins(database)
  if (action === 'list')
    return console.log(origins.list().join('\n') || 'No other origin is allowed.')
  if (action !== 'add' && action !== 'remove') {
    throw new Error(`There is no "${action}": use add, list or remove.`)
  }
  if (!origin) throw new Error(`Say which: lake:cors ${action} https://www.example.com`)
  origins[action](origin)
  console.log(`Pages of ${origin} ${action === 'add' ? 'may' : 'may no longer'} use this lake.`)
})
