import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openErasures } from '../../src/endpoint/lists/erasures.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'

const test = suite('the lists of what was erased, with two processes on one folder')
test.after(tidyUp)

const root = join(import.meta.dirname, '../..')
const times = 40

/** A process that takes back answers, and erases rows by the hundred, as fast as it can. */
const busy = (list: string, name: string) => {
  const code = `
    import { openErasures } from './src/endpoint/lists/erasures.ts'
    const list = openErasures(process.argv[1])
    const id = 'ab'.repeat(16)
    const row = { id, rev: 1, zone: id, epoch: id, chunks: [], sealed: new Uint8Array(8000), gone: true, prev: '' }
    const rows = Array(300).fill({ project: process.argv[2], row })
    for (let i = 0; i < ${times}; i++) {
      const receipt = (process.argv[2] + i).padStart(32, '0')
      await list.answers.add({ round: 'r', receipt, released: false })
      if (i % 8 === 0) await list.add(rows)
    }
    await list.close()`
  const words = ['--import', 'tsx', '--input-type=module', '-e', code, list, name]
  return promisify(execFile)(process.execPath, words, { cwd: root })
}

test('no line is lost, none is half of one, and the order tells nothing', async () => {
  const list = join(freshFolder('lists'), 'erasures.jsonl')
  await Promise.all([busy(list, 'a'), busy(list, 'b')])
  const both = openErasures(list)
  assert.is(both.answers.all().length, 2 * times)
  const lines = readFileSync(`${list}.answers`, 'utf8').split('\n').filter(Boolean)
  assert.equal(lines, lines.toSorted())
  assert.is(await both.damaged(), 0)
  let rows = 0
  for await (const one of both.all()) rows += Number(one.row.sealed.length === 8000)
  assert.is(rows, 2 * 5 * 300)
})

test.run()
