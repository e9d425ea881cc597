// Runs before the tests, when perhaps nothing but npm's packages is there, so: plain JavaScript.
// Installs what drives Firefox and WebKit, and the two browsers where that can be done.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnable } from '../browser/setup.mjs'

const here = import.meta.dirname

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, name))
    .find(runnable)

/** The path of FIREFOX, or of a Firefox on PATH; undefined when there is none. */
export const findFirefox = () =>
  process.env.FIREFOX ? [process.env.FIREFOX].find(runnable) : ['firefox-esr', 'firefox'].map(onPath).find(Boolean)

/** WebKitGTK's small browser, where its driver and a screen to draw on are there too; undefined otherwise. */
export function findWebKit() {
  if (!onPath('WebKitWebDriver') || !onPath('Xvfb')) return undefined
  const libraries = '/usr/lib'
  const folders = readdirSync(libraries, { withFileTypes: true }).filter(one => one.isDirectory())
  const versions = folders.flatMap(({ name }) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(version => join(libraries, name, version, 'MiniBrowser')),
  )
  return versions.find(runnable)
}

function setUp() {
  const say = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const lacking = [...(findFirefox() ? [] : ['firefox-esr']), ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])]
  if (!existsSync(join(here, 'node_modules/selenium-webdriver')))
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { ...say, cwd: here })
  if (lacking.length === 0) return
  if (process.getuid?.() === 0 && runnable('/usr/bin/apt-get')) {
    console.log(`The tests in Firefox and WebKit need ${lacking.join(', ')}; installing.`)
    execFileSync('apt-get', ['update'], say)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...lacking], say)
  } else console.log(`Tests are skipped that need ${lacking.join(', ')}: install it, or set FIREFOX.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setUp()
  } catch (error) {
    // Whoever has one engine can still run the tests of that one; what is skipped is named and counted.
    console.error(error.message)
  }
}
