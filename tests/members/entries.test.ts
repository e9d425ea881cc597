import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { onlyOnce } from '../../src/project/things/only-once.ts'

const test = suite('entries')
const dist = join(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file => /\.(js|html)$/.test(file))
const texts = new Map(files.map(file => [file, readFileSync(join(dist, file), 'utf8')]))

/** What a page or script starts: scripts of pages, workers of scripts, service workers. */
const started = (text: string) =>
  [
    ...text.matchAll(/<script type="module"[^>]* src="([^"]+)"/g),
    ...text.matchAll(/new Worker\(new URL\(["'`]([^"'`]+)/g),
  ].map(match => basename(match[1] ?? ''))

/** What a script imports, at once or when called. */
const imported = (text: string) =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g)].map(match => basename(match[1] ?? ''))

const entries = [...texts.values()].flatMap(started)
const serviceWorkers = files.filter(file => basename(file) === 'sw.js')

test('nothing imports an entry: WebKit would run a worker a second time', () => {
  const all = new Set([...texts.values()].flatMap(imported))
  assert.is(entries.length, 3, `page, worker and respondents' page: ${entries}`)
  assert.ok(all.size > 50, 'the imports were found')
  assert.equal(
    entries.filter(entry => all.has(entry)),
    [],
  )
})

test('a service worker is one file', () => {
  assert.is(serviceWorkers.length, 2)
  for (const file of serviceWorkers) assert.equal(imported(texts.get(file) ?? ''), [], file)
})

test('a worker that is started twice in one scope refuses the second time', () => {
  const scope = {}
  onlyOnce(scope)
  assert.throws(() => onlyOnce(scope), /set up already/)
  onlyOnce({})
})

test.run()
