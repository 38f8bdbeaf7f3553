import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {runCommand} from './command.mjs'
import {node, packageFile, root} from './project.mjs'
import {withProgress} from './progress.mjs'
import {reasonOf} from './test-failures.mjs'
import {next} from './site.mjs'
import {sanity, studioEnvironment} from './studio.mjs'

/** Lines of output that name a place or an error, as opposed to progress. */
const telling = /error|warn|^\s*[x×!]\s|\.(tsx?|mjs|json)\b/i

const program = (file, ...args) => [node, packageFile(file), ...args]

/** Files that `npm run typegen` writes; both are committed. */
const generated = ['lib/sanity.generated.ts', 'sanity/schema.generated.json']
const generatedAnew = 'node_modules/.cache/typegen'

export const checks = {
  format: () =>
    check('Checking the format (npm run format puts it right)', [
      program('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    ]),
  lint: () =>
    check('Linting, import boundaries included', [program('oxlint/bin/oxlint', '--deny-warnings')]),
  conventions: () => check('Checking names and folders', [[node, 'scripts/check-conventions.mjs']]),
  types: () =>
    check('Checking types', [[...next, 'typegen'], program('typescript/bin/tsc', '--noEmit')]),
  typegen: ({settings}) => checkGeneratedTypes(settings),
  unused: () => check('Looking for unused code', [program('knip/bin/knip.js')]),
}

/** Runs the commands of a check until one fails, whose output is then shown. */
async function check(title, commands, env = {...process.env, NEXT_TELEMETRY_DISABLED: '1'}) {
  return withProgress(title, async () => {
    for (const [file, ...args] of commands) {
      const {code, lines} = await runCommand(file, args, {env})
      if (code === 0) continue
      console.error(`\n${lines.join('\n')}`)
      const told = lines.filter((line) => telling.test(line)).slice(0, 2)
      const reason = reasonOf(
        (told.length > 0 ? told : lines).map((line) => line.trim()).join(' · '),
      )
      return {passed: 0, failed: 1, failures: [{name: title, file: path.basename(args[0]), reason}]}
    }
    return {passed: 1, failed: 0}
  })
}

/**
 * Generates the types into another folder, as other checks read the committed files meanwhile.
 * Files that differ replace the committed ones, to be reviewed and committed.
 */
async function checkGeneratedTypes(settings) {
  mkdirSync(path.join(root, generatedAnew), {recursive: true})
  const anew = (file) => `${generatedAnew}/${path.basename(file)}`
  const result = await check(
    'Generating types from schemas and queries',
    [
      [...sanity, 'schemas', 'extract', '--path', anew(generated[1]), '--force'],
      [...sanity, 'typegen', 'generate'],
      [node, 'scripts/name-repeated-types.mjs', anew(generated[0])],
    ],
    {...studioEnvironment(settings), TYPEGEN_FOLDER: generatedAnew},
  )
  if (result.failed > 0) return result
  // The types contain the path of their schema.
  const isNow = (file) => readGenerated(anew(file)).replaceAll(`${generatedAnew}/`, 'sanity/')
  const changed = generated.filter((file) => isNow(file) !== readGenerated(file))
  if (changed.length === 0) return result
  for (const file of changed) writeFileSync(path.join(root, file), isNow(file))
  const reason = 'it had drifted and is new now: look at it and commit it'
  return {
    passed: 0,
    failed: 1,
    failures: changed.map((file) => ({name: 'Generating types', file, reason})),
  }
}

function readGenerated(name) {
  const file = path.join(root, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
