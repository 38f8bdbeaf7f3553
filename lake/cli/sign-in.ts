import {Accounts} from '../accounts/accounts.ts'
import {openDatabase} from '../store/database.ts'
import {readArguments} from './read-arguments.ts'

// The link is the last line printed.
try {
  const {values} = readArguments('sign-in --user "Name"', 0, {user: {type: 'string'}})
  const site = process.env.SITE_URL || `http://localhost:${process.env.PORT || '3000'}`
  const database = openDatabase(process.env.DATA_DIR || '.data')
  const code = new Accounts(database).createSignInCode(values.user)
  database.close()
  console.log('This link signs you in to the Studio. It works once, within a day:')
  console.log(`${site.replace(/\/$/, '')}/studio#sid=${code}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
