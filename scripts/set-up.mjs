// Installs and builds what is missing, so that one command is enough on a fresh machine. Plain Node: it runs before
// anything is installed. What is there already is not touched.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const NODE = 20

const say = (line) => process.stderr.write(`${line}\n`)

const stop = (...lines) => {
  for (const line of lines) say(line)
  process.exit(1)
}

/** Runs a program in the repository; gives whether it ended well. */
const ran = (program, args, stdio = 'inherit') =>
  spawnSync(program, args, { cwd: ROOT, stdio, shell: program === 'npm' && process.platform === 'win32' }).status === 0

/** Runs npm as it was called, else the one on the path. */
const npm = (args, stdio) => {
  const own = process.env.npm_execpath
  return own?.endsWith('.js') ? ran(process.execPath, [own, ...args], stdio) : ran('npm', args, stdio)
}

/** When a file was last changed, in milliseconds; 0 where there is none. */
const changed = (...path) => {
  const file = join(ROOT, ...path)
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

/** When the newest file of a folder was changed. */
const newest = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).reduce(
    (latest, path) => Math.max(latest, changed(folder, path)),
    0,
  )

const checkNode = () => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < NODE) stop(`Variorum needs Node ${NODE} or newer; this is Node ${process.versions.node}.`)
}

/**
 * npm writes its own list into node_modules when it has finished, so a broken-off installation counts as missing.
 * "npm ci" refuses a lock file that lacks packages of other platforms; "npm install" takes the same versions from it.
 */
const install = () => {
  if (changed('node_modules', '.package-lock.json') >= changed('package-lock.json')) return
  say('Installing the libraries (about a minute, since the database is compiled where no binary fits) …')
  if (npm(['ci', '--loglevel=error'], 'ignore') || npm(['install', '--no-save', '--loglevel=error'])) return
  stop('', 'The libraries could not be installed: see above. It needs the npm registry; run the same command again.')
}

const loadsSqlite = () => ran(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], 'ignore')

/** npm may leave out the build of a package with native code, and another Node needs another build. */
const buildSqlite = () => {
  if (loadsSqlite()) return
  say('Building better-sqlite3, the database (about a minute) …')
  if (npm(['rebuild', 'better-sqlite3', '--loglevel=error']) && loadsSqlite()) return
  stop(
    '',
    'better-sqlite3 could not be built. Where it finds no ready-made binary, it is compiled, which needs Python 3, make',
    'and a C++ compiler: on Debian or Ubuntu "apt-get install python3 make g++", on macOS "xcode-select --install", on',
    'Windows the "Desktop development with C++" of the Visual Studio Build Tools. Then run the same command again.',
  )
}

const STEPS = [
  ['typescript', 'bin', 'tsc', '-p', 'tsconfig.build.json'],
  ['vite', 'bin', 'vite.js', 'build', '--logLevel', 'warn'],
]

const build = () => {
  const built = Math.min(changed('dist', 'cli', 'main.js'), changed('dist', 'web', 'index.html'))
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'package-lock.json']
  if (built > Math.max(newest('src'), ...settings.map((file) => changed(file)))) return
  say('Building variorum …')
  for (const [name, ...step] of STEPS) {
    const [path, args] = [step.slice(0, 2), step.slice(2)]
    if (!ran(process.execPath, [join('node_modules', name, ...path), ...args])) {
      stop('', 'The build did not finish: see above.')
    }
  }
}

checkNode()
install()
buildSqlite()
build()
