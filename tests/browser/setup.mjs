// Runs before the tests, when perhaps nothing but npm's packages is there, so: plain JavaScript.
// Finds the Chromium the browser tests drive, or installs it, and with it, where that is easy, its headless shell: that
// has no windows of its own and so computes less.
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const shell = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Whether a file is a program that can be run here. */
export const runnable = file => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of CHROMIUM, of the headless shell on PATH unless the whole browser is wanted, of a Chromium or Chrome on PATH,
 * or of Playwright's own; undefined when there is none.
 */
export async function findChromium(whole = false) {
  if (process.env.CHROMIUM) return runnable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const { chromium } = await import('playwright-core')
  const wanted = whole ? names : [shell, ...names]
  return [...wanted.flatMap(name => folders.map(folder => join(folder, name))), chromium.executablePath()].find(
    runnable,
  )
}

const hasApt = () => process.getuid?.() === 0 && runnable('/usr/bin/apt-get')

function install() {
  const run = (program, ...words) =>
    execFileSync(program, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  if (!hasApt()) return run('npx', 'playwright-core', 'install', 'chromium')
  const add = (...packages) => run('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
  run('apt-get', 'update')
  // The shell is not in every distribution. Named beside it, the browser keeps the same version.
  add('chromium', 'fonts-noto-core')
  add('chromium', shell)
}

async function setUp() {
  const whole = await findChromium(true)
  if (process.env.CHROMIUM && !whole)
    return `CHROMIUM=${process.env.CHROMIUM} is no program that can be run. Give the path of a Chromium, or leave it out.`
  const best = whole && (process.env.CHROMIUM || !hasApt() || (await findChromium()) !== whole)
  if (best) return ''
  console.log(
    `The browser tests ${whole ? 'take less time with the headless shell of' : 'need'} Chromium; installing it.`,
  )
  try {
    install()
  } catch (error) {
    console.error(error.message)
  }
  if (await findChromium(true)) return ''
  return 'The browser tests need Chromium and it could not be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path, then run npm test again.'
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = await setUp()
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
}
