// Runs before the tests, when perhaps nothing but npm's packages is there, so: plain JavaScript.
// Finds the PostgreSQL that the tests start for themselves, or installs it where that can be done.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnable } from '../browser/setup.mjs'

const debian = '/usr/lib/postgresql'

/** The programs `postgres` and `initdb` of one folder: of POSTGRES_BIN, on PATH, or where Debian puts them; undefined when there are none. */
export function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = process.env.POSTGRES_BIN
    ? [process.env.POSTGRES_BIN]
    : [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...versions.map(one => join(debian, one, 'bin'))]
  return folders
    .map(folder => ({ postgres: join(folder, 'postgres'), initdb: join(folder, 'initdb') }))
    .find(({ postgres, initdb }) => runnable(postgres) && runnable(initdb))
}

function setUp() {
  if (findPostgres()) return
  if (process.getuid?.() !== 0 || !runnable('/usr/bin/apt-get'))
    return console.log(
      'Tests are skipped that need PostgreSQL: install it, or set POSTGRES_BIN to the folder of initdb.',
    )
  console.log('The tests of the endpoint on PostgreSQL need it; installing.')
  const say = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update'], say)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], say)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setUp()
  } catch (error) {
    // Whoever has none can still run the other tests; what is skipped is named and counted.
    console.error(error.message)
  }
}
