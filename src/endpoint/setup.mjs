// Runs before anything is installed, so: plain JavaScript, nothing from npm.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const time = file => (existsSync(file) ? statSync(file).mtimeMs : 0)
if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' })
}
