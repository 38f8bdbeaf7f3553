import {printTable, runCommand} from '../accounts/run-command.ts'
import {Attempts} from '../webhooks/attempts.ts'
import {HookFile} from '../webhooks/hook-file.ts'
import {Outbox} from '../webhooks/outbox.ts'
import {readArguments} from './read-arguments.ts'

runCommand((database) => {
  const {values, positionals} = readArguments('webhook attempts --limit 50', 1, {
    limit: {type: 'string', default: '50'},
  })
  const [action = 'list'] = positionals
  if (action === 'attempts') {
    const limit = Number(values.limit)
    if (!Number.isInteger(limit) || limit < 1) {
      throw new Error(`--limit is "${values.limit}": give a number of calls, such as 50.`)
    }
    const attempts = new Attempts(database).list(limit)
    const rows = attempts.map(({at, hook, operation, documentId, outcome, milliseconds}) => [
      at,
      hook,
      operation,
      documentId,
      outcome,
      `${milliseconds} ms`,
    ])
    console.log(`${new Outbox(database).size()} calls wait to be made.`)
    return printTable([['at', 'webhook', 'operation', 'document', 'outcome', 'took'], ...rows])
  }
  if (action !== 'list') throw new Error(`There is no "${action}": use list or attempts.`)
  const file = new HookFile(process.env.DATA_DIR || '.data')
  console.log(`Webhooks are listed in ${file.path}.`)
  const rows = file.current().map(({id, url, on}) => [id, on.join(','), url])
  printTable([['id', 'on', 'url'], ...rows])
})
