import {Accounts, isRole, roles} from '../accounts/accounts.ts'
import {printTable, runCommand} from '../accounts/run-command.ts'
import {listTokens, revokeToken} from '../accounts/token-list.ts'
import {readArguments} from './read-arguments.ts'
import {commandLine} from '../command-line.ts'

// A new token is the last line printed.
runCommand((database) => {
  const {values, positionals} = readArguments('token --role viewer --label "What for"', 2, {
    role: {type: 'string'},
    label: {type: 'string'},
  })
  const [action = 'create', id] = positionals
  const accounts = new Accounts(database)
  if (action === 'list') {
    const entries = listTokens(database)
    const rows = entries.map((token) => [token.id, token.role, token.createdAt, token.user])
    return printTable([['id', 'role', 'made', 'for'], ...rows])
  }
  if (action === 'revoke') {
    if (!id)
      throw new Error(`Say which token, by its id: "${commandLine('token list')}" shows them.`)
    revokeToken(database, id)
    return console.log(`The token ${id} is revoked.`)
  }
  if (action !== 'create') throw new Error(`There is no "${action}": use create, list or revoke.`)
  const {role, label = `${role} token`} = values
  if (!isRole(role)) throw new Error(`Say what the token may do: --role ${roles.join(' | ')}`)
  const token = accounts.createToken(role, label)
  console.log(`A new token with the role ${role}. It is shown only once:`)
  console.log(token)
})
