import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir, userInfo} from 'node:os'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'
import {findFreePorts} from '@/scripts/runner/preflight.mjs'

/** An nginx with a given configuration, on a free port, in its own folder. */
export class Nginx {
  /** Folder of all its files. */
  readonly folder: string
  port = 0
  readonly #binary: string
  #child: ChildProcess | undefined

  constructor(binary: string, folder = mkdtempSync(path.join(tmpdir(), 'casebook-nginx-'))) {
    this.#binary = binary
    this.folder = folder
  }

  /**
   * Chooses a port, and starts with the configuration for folder and port.
   * @throws Error with nginx's own message when it does not start
   */
  async start(configure: (folder: string, port: number) => string) {
    this.port = await findFreePorts()
    const file = path.join(this.folder, 'nginx.conf')
    writeFileSync(file, configure(this.folder, this.port))
    const child = spawn(this.#binary, ['-e', 'stderr', '-c', file, '-g', 'daemon off;'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#child = child
    process.once('exit', () => child.kill())
    const said = text(child.stderr)
    while (!(await isListening(this.port))) {
      if (child.exitCode !== null) throw new Error(`nginx did not start: ${await said}`)
      await wait(20)
    }
  }

  async stop() {
    const child = this.#child
    if (child?.exitCode === null) {
      child.kill()
      await once(child, 'exit')
    }
    rmSync(this.folder, {recursive: true})
  }
}

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => socket.end(() => resolve(true)))
    socket.once('error', () => resolve(false))
  })

export interface FrontOptions {
  /** Marked lines by their names. */
  lines?: Record<string, string>
  /** How long copies are fresh, in place of one second: for tests of what is kept, on slow machines. */
  freshFor?: '1h'
}

/** deploy/nginx.conf before a local site; only what the options say, and where it is, differs. */
export const front =
  (sitePort: number, {lines = {}, freshFor}: FrontOptions = {}) =>
  (folder: string, port: number) => {
    const config = withLines({...places(folder, port, sitePort), ...lines})
    if (!freshFor) return config
    const fresher = config.replaceAll(/(?<=proxy_cache_valid .*)\b1s(?=;)/g, freshFor)
    if (fresher === config) throw new Error('deploy/nginx.conf keeps nothing fresh for a second')
    return fresher
  }

/** A static file server, with `.gz` files where they exist. */
export const files = (root: string) => (folder: string, port: number) => `
${ownUser}
worker_processes auto;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 2048; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=1000;
    default_type text/html;
    ${Object.values(temporaryFolders(folder)).join('\n    ')}
    server {
        listen 127.0.0.1:${port};
        root ${root};
        gzip_static on;
    }
}
`

const ownUser = userInfo().uid === 0 ? 'user root;' : ''

function temporaryFolders(folder: string): Record<string, string> {
  const kinds = ['proxy', 'body', 'fastcgi', 'uwsgi', 'scgi']
  return Object.fromEntries(
    kinds.map((name) => {
      const directive = name === 'body' ? 'client_body_temp_path' : `${name}_temp_path`
      return [`${name}-temp`, `${directive} ${path.join(folder, `${name}-temp`)};`]
    }),
  )
}

function places(folder: string, port: number, sitePort: number): Record<string, string> {
  const within = (name: string) => path.join(folder, name)
  mkdirSync(within('static/_next/static'), {recursive: true})
  return {
    user: ownUser,
    pid: `pid ${within('pid')};`,
    'error-log': 'error_log stderr warn;',
    modules: '',
    site: `server 127.0.0.1:${sitePort};`,
    pages: `proxy_cache_path ${within('pages')} levels=1:2 keys_zone=pages:1m;`,
    lasting: `proxy_cache_path ${within('lasting')} levels=1:2 keys_zone=lasting:1m;`,
    ...temporaryFolders(folder),
    'access-log': 'access_log off;',
    'listen-others': `listen 127.0.0.1:${port} default_server;`,
    listen: `listen 127.0.0.1:${port};`,
    static: `root ${within('static')};`,
    brotli: '',
  }
}

/** The configuration with its marked lines replaced. */
function withLines(lines: Record<string, string>): string {
  let config = readFileSync(path.join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8')
  for (const [name, line] of Object.entries(lines)) {
    const marked = new RegExp(`^.*# (CHANGE|PLACE) ${name}(:.*)?$`, 'm')
    if (!marked.test(config)) throw new Error(`deploy/nginx.conf marks no line as ${name}`)
    config = config.replace(marked, () => line)
  }
  return config
}
