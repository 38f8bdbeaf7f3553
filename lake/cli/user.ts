import {Accounts, isRole, roles} from '../accounts/accounts.ts'
import {addPerson, removePerson} from '../accounts/people.ts'
import {printTable, runCommand} from '../accounts/run-command.ts'
import {readArguments} from './read-arguments.ts'
import {commandLine} from '../command-line.ts'

runCommand((database) => {
  const {values, positionals} = readArguments('user add "Name" --role editor', 2, {
    role: {type: 'string'},
    email: {type: 'string'},
  })
  const [action = 'list', name] = positionals
  const accounts = new Accounts(database)
  if (action === 'list') {
    const people = accounts.users().filter(({kind}) => kind === 'person')
    return printTable([['role', 'name'], ...people.map((user) => [user.role, user.name])])
  }
  if (action !== 'add' && action !== 'remove') {
    throw new Error(`There is no "${action}": use add, list or remove.`)
  }
  if (!name) throw new Error(`Say who: ${commandLine(`user ${action} "Name"`)}`)
  if (action === 'remove') {
    removePerson(database, name)
    return console.log(`${name} can no longer sign in.`)
  }
  const {role = 'editor', email} = values
  if (!isRole(role)) throw new Error(`--role is "${role}": use ${roles.join(', ')}.`)
  addPerson(database, accounts, {name, role, ...(email && {email})})
  console.log(`${name} can sign in now: ${commandLine(`sign-in --user "${name}"`)} makes a link.`)
})
