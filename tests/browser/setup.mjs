// Runs before the tests, when perhaps nothing but npm's packages is there, so: plain JavaScript.
// Finds the Chromium the browser tests drive, or installs one.
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

/** The path of CHROMIUM, of a Chromium or Chrome on PATH, or of Playwright's own; undefined when there is none. */
export async function findChromium() {
  if (process.env.CHROMIUM) return runnable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const { chromium } = await import('playwright-core')
  return [...folders.flatMap(folder => names.map(name => join(folder, name))), chromium.executablePath()].find(runnable)
}

function install() {
  const run = (program, ...words) =>
    execFileSync(program, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  if (process.getuid?.() === 0 && runnable('/usr/bin/apt-get')) {
    run('apt-get', 'update')
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  } else run('npx', 'playwright-core', 'install', 'chromium')
}

async function setUp() {
  if (process.env.CHROMIUM && !(await findChromium()))
    return `CHROMIUM=${process.env.CHROMIUM} is no program that can be run. Give the path of a Chromium, or leave it out.`
  if (await findChromium()) return ''
  console.log('The browser tests need Chromium; installing it.')
  try {
    install()
  } catch (error) {
    console.error(error.message)
  }
  if (await findChromium()) return ''
  return 'The browser tests need Chromium and it could not be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path, then run npm test again.'
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = await setUp()
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
}
