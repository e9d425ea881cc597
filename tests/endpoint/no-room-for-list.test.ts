import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTakenList } from '../../src/endpoint/lists/taken-list.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'

const test = suite('a list on a disk without room')
test.after(tidyUp)
const open = '/proc/self/fd'
// Only Linux has a file that is always full, and tells which files are open.
const here = existsSync(open) && existsSync('/dev/full') ? test : test.skip

here('keeps no file open for what it could not write', async () => {
  const path = join(freshFolder('list'), 'list')
  symlinkSync('/dev/full', `${path}.new`)
  const list = openTakenList(path)
  const add = () => list.add({ round: 'round', receipt: 'a'.repeat(32), released: false }).catch(error => error.code)
  assert.is(await add(), 'ENOSPC')
  const before = readdirSync(open).length
  for (let tries = 0; tries < 20; tries++) assert.is(await add(), 'ENOSPC')
  assert.ok(readdirSync(open).length < before + 10, `${readdirSync(open).length} files are open, ${before} before`)
})

test.run()
