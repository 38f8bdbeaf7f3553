import {parseArgs} from 'node:util'
import {Accounts, isRole, roles} from '../accounts/accounts.ts'
import {openDatabase} from '../store/database.ts'

// Prints a new token as its last line. The lake may run or not: both open the same database.
try {
  const {values} = parseArgs({options: {role: {type: 'string'}, label: {type: 'string'}}})
  const {role, label = `${role} token`} = values
  if (!isRole(role)) {
    throw new Error(`Say what the token may do: --role ${roles.join(' | ')}`)
  }
  const database = openDatabase(process.env.DATA_DIR || '.data')
  const token = new Accounts(database).createToken(role, label)
  database.close()
  console.log(`A new token with the role ${role}. It is shown only once:`)
  console.log(token)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
