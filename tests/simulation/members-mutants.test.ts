import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { freshFolder } from '../browser/kit/tidy.ts'

const test = suite('what the simulation of members would notice')
const root = join(import.meta.dirname, '../..')

/** A rule that is left out, in a copy of the sources: in which file, what stands there and what instead. */
type Mutant = {
  readonly name: string
  readonly changes: readonly (readonly [file: string, from: string, to: string])[]
  /** Schedules by their seeds, in which it has been seen to do harm. */
  readonly from: number
  readonly schedules: number
  readonly noticed: string
}

const mutants: readonly Mutant[] = [
  {
    name: 'the rights of a new room are given to everybody',
    changes: [
      [
        'src/members/groups.ts',
        'named(state, ids)\n    .filter',
        'named(state, [...state.persons.keys()])\n    .filter',
      ],
    ],
    from: 12,
    schedules: 6,
    noticed: 'a device has a key of a room its person was never let into',
  },
  {
    name: 'no key is renewed when somebody is let out',
    changes: [
      ['src/members/groups.ts', 'freshKeys(m.state.zones.keys())', 'freshKeys([])'],
      ['src/wire/apply.ts', 'turnKeys(next, body.keys ?? [], takes)', 'turnKeys(next, body.keys ?? [], false)'],
    ],
    from: 40,
    schedules: 6,
    noticed: 'a device has the key of a room its person is no longer in',
  },
]

/** What the simulation says of sources in which some of them are changed. */
function said({ changes, from, schedules }: Mutant): string {
  const folder = freshFolder('mutant')
  for (const part of ['src', 'tests', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: path => !path.includes('node_modules') })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, before, after] of changes) {
    const text = readFileSync(join(folder, file), 'utf8')
    assert.ok(text.includes(before), `${file} no longer holds: ${before}`)
    writeFileSync(join(folder, file), text.replace(before, after))
  }
  const env = { ...process.env, SEED: String(from), SCHEDULES: String(schedules) }
  const words = ['--import', 'tsx', 'tests/run.ts', String.raw`^simulation/members\.test`]
  try {
    return execFileSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const mutant of mutants)
  test(`it notices when ${mutant.name}`, () => {
    assert.match(said(mutant), mutant.noticed)
  })

test.run()
