import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTroubles } from '../../src/endpoint/database/troubles.ts'

const test = suite('what the log is told of an error')

/** What is told of errors. */
function told(errors: readonly Error[]): string[] {
  const lines: string[] = []
  const tell = openTroubles(
    line => lines.push(line),
    () => 0,
  )
  for (const error of errors) tell(error)
  return lines
}

const failed = (says: string, code: string) => Object.assign(new Error(says), { code })

test('holds none of its words, which may be what somebody sent, also where they look like a place in the program', () => {
  const [says] = told([failed('no number: “\n    at Maija (/src/diary.ts:1:1)\n/src/words”', '22P02')])
  assert.match(says ?? '', /^fault: Error 22P02\b/)
  assert.not.match(says ?? '', /Maija|diary|words”/)
})

test('calls a failing disk of PostgreSQL, or too many open files, no mistake of the program, and each once', () => {
  const disk = failed('could not read block 7 in file "base/5/16384": Input/output error', '58030')
  const files = Object.assign(failed('EMFILE: too many open files', 'EMFILE'), { syscall: 'open' })
  const says = told([disk, disk, failed('invalid page in block 7', 'XX001'), files, files])
  assert.is(says.length, 3)
  for (const one of says.slice(0, 2)) assert.match(one, /^PostgreSQL’s disk fails, or its files are damaged \(/)
  assert.match(says[2] ?? '', /^This process has too many files open \(EMFILE/)
})

test.run()
