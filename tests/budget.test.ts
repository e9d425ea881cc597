import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('first load')
const dist = join(import.meta.dirname, '../dist')
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const KB = 1024

/** A page or script with all it loads before anything else can happen, by file. */
function loaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const next of file.endsWith('.html') ? linked(read(file)) : needed(read(file))) loaded(next, seen)
  return seen
}

const linked = (page: string) => [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(match => match[1] ?? '')

/** Static imports, and workers, which the app starts at once; what is imported by a call comes later. */
function needed(script: string): readonly string[] {
  const statics = [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)]
  const workers = [...script.matchAll(/new Worker\(new URL\(["'`]\/?(?:assets\/)?([\w.-]+\.js)["'`]/g)]
  return [...statics, ...workers].map(match => `assets/${match[1]}`)
}

const zipped = (files: ReadonlySet<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / KB

test('the app is built before the tests', () => {
  assert.ok(existsSync(join(dist, 'index.html')), 'run npm run build')
})

test('a survey opens on an old phone with at most 25 KB', () => {
  const size = zipped(loaded('survey/index.html'))
  console.log(`\nsurvey, first load: ${size.toFixed(1)} of 25 KB (gzip)`)
  assert.ok(size <= 25, `${size.toFixed(1)} KB`)
})

test('the app for staff opens with at most 110 KB, its worker included', () => {
  const files = loaded('index.html')
  const size = zipped(files)
  console.log(`\nstaff app, first load: ${size.toFixed(1)} of 110 KB (gzip), ${files.size} files`)
  assert.ok(
    [...files].some(file => file.includes('worker')),
    'the worker is not counted',
  )
  assert.ok(size <= 110, `${size.toFixed(1)} KB`)
})

test.run()
