import {ensureChromium} from './runner/chromium.mjs'
import {runCommand} from './runner/command.mjs'
import {Failure} from './runner/failure.mjs'
import {ensureNginx} from './runner/nginx.mjs'
import {prepareTests} from './runner/prepare.mjs'
import {node, packageFile} from './runner/project.mjs'
import {buildForTests} from './runner/suites.mjs'
import {supervise} from './runner/supervise.mjs'
import {ensureWrk} from './runner/wrk.mjs'

// `npm run bench` measures public pages, `npm run bench:typing` and `bench:studio` the Studio: the production build,
// on a temporary lake. A benchmark passes if it could measure; its numbers are for people.
await supervise(async (processes) => {
  const [name = 'readers'] = process.argv.slice(2)
  const settings = await prepareTests()
  const chromium = await ensureChromium()
  const nginx = await ensureNginx()
  if (name === 'readers') await ensureWrk()
  await buildForTests({processes, settings})
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    NGINX_PATH: nginx,
    PORT: String(settings.port),
    SITE_URL: settings.siteUrl,
  }
  const args = ['test', '-c', 'bench/playwright.config.ts', name]
  const {code} = await runCommand(node, [packageFile('@playwright/test/cli.js'), ...args], {
    env,
    onLine: (line) => console.log(line),
  })
  if (code !== 0) throw new Failure(`The bench "${name}" could not be run to its end.`)
})
