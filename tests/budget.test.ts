import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { loadsOf, loadsOfRoom } from './loads.ts'

const test = suite('first load')
const dist = join(import.meta.dirname, '../dist')

test('the app is built before the tests', () => {
  assert.ok(existsSync(join(dist, 'index.html')), 'run npm run build')
})

test('a survey opens on an old phone with at most 25 KB', () => {
  const { kb } = loadsOf('survey/index.html')
  console.log(`\nsurvey, first load: ${kb.toFixed(1)} of 25 KB (gzip)`)
  assert.ok(kb <= 25, `${kb.toFixed(1)} KB`)
})

test('the app for staff opens with at most 110 KB, its worker included', () => {
  const { files, kb } = loadsOf('index.html')
  console.log(`\nstaff app, first load: ${kb.toFixed(1)} of 110 KB (gzip), ${files.size} files`)
  assert.ok(
    [...files].some(file => file.includes('worker')),
    'the worker is not counted',
  )
  assert.ok(kb <= 110, `${kb.toFixed(1)} KB`)
})

test('a screen brings its own room and what all of them share, not the others', () => {
  for (const room of ['today', 'sessions', 'findings', 'maps', 'meetings']) {
    const { files, kb } = loadsOfRoom(room)
    console.log(`\n${room}: ${kb.toFixed(1)} of 110 KB (gzip) after the first load, ${files.size} of 10 files`)
    assert.ok(kb <= 110 && files.size <= 10, `${room}: ${kb.toFixed(1)} KB in ${[...files].join(' ')}`)
  }
})

test.run()
