import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomId } from '../../src/crypto/bytes.ts'
import type { Kind } from '../../src/domain/kind.ts'
import type { Thing } from '../../src/domain/thing.ts'
import type { Things } from '../../src/domain/things.ts'
import { type MadeExample, makeExample } from '../../src/project/practice/example.ts'
import type { ExampleFile } from '../../src/project/practice/example-file.ts'
import { type Example, exampleFiles } from '../../src/project/practice/example-names.ts'
import { shaped } from '../../src/project/things/shaped.ts'

const folder = join(import.meta.dirname, '../../public/examples')

/** The files of an example as they are shipped. */
export const filesOf = (example: Example): readonly ExampleFile[] =>
  exampleFiles[example].map(name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ExampleFile)

/** What makes an example, as the app takes it. */
export const madeOf = (example: Example, files = filesOf(example)): MadeExample =>
  makeExample(files, { me: 'me', now: 1_000, newId: randomId, rooms: ['spring', 'autumn'] })

/** The things of an example, as screens would read them back. */
export function thingsOf({ changes, answers }: MadeExample): Things {
  const things = new Map<string, Thing>()
  for (const change of changes) {
    if (change.do === 'create') things.set(change.id, thingOf(change.kind, change.id, change.values))
    else if (change.do === 'edit') {
      const before = things.get(change.id)
      if (before) things.set(change.id, thingOf(before.kind, change.id, { ...before.values, ...change.patch }))
    }
  }
  return {
    all: <K extends Kind>(kind: K) => [...things.values()].filter(one => one.kind === kind) as unknown as Thing<K>[],
    one: <K extends Kind>(kind: K, id: string) => {
      const thing = things.get(id)
      return thing?.kind === kind ? (thing as unknown as Thing<K>) : undefined
    },
    any: id => things.get(id),
    answers: round => answers.filter(one => one.round === round),
    file: () => ({ pieces: 0, here: 0, damaged: 0, unsent: 0, fetching: false }),
    arrived: round => answers.filter(one => one.round === round).length,
  }
}

const thingOf = (kind: Kind, id: string, values: object): Thing => ({
  id,
  kind,
  zone: '',
  values: shaped(kind, values as Record<string, unknown>),
  conflicts: {},
  joined: [],
  view: 1,
  waiting: false,
  by: 'me',
  at: 1_000,
})
