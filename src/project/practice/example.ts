import type { Change } from '../../domain/change.ts'
import type { SurveyAnswer } from '../../domain/surveys/survey.ts'
import { beginCopy, type Copy, type CopyOptions, made } from './example-copy.ts'
import type { ExampleFile } from './example-file.ts'
import { findings } from './example-findings.ts'
import { ownNetworks } from './example-networks.ts'
import { notes } from './example-notes.ts'
import { people, sessions } from './example-people.ts'
import { answers, surveys } from './example-surveys.ts'
import { together } from './example-together.ts'
import { maps, work } from './example-work.ts'

/** An example as it is made anew: the steps, in their order, and the answers of its rounds. */
export type MadeExample = { readonly changes: readonly Change[]; readonly answers: readonly SurveyAnswer[] }

/**
 * What makes an example project anew, every thing under a fresh id. A second file goes on from the first: the
 * survey of the first is published before its rounds and answers come. Throws when a passage does not read as it should.
 */
export function makeExample(files: readonly ExampleFile[], wish: CopyOptions): MadeExample {
  const [first, ...rest] = files
  if (!first) return { changes: [], answers: [] }
  const copy = beginCopy(first, wish)
  const changes = [
    ...project(copy),
    ...content(copy),
    ...rest.flatMap(file => [...published(copy), ...content({ ...copy, file })]),
  ]
  return { changes, answers: files.flatMap(file => answers({ ...copy, file })) }
}

const content = (copy: Copy): readonly Change[] => [
  ...people(copy),
  ...surveys(copy),
  ...sessions(copy),
  ...notes(copy),
  ...findings(copy),
  ...work(copy),
  ...together(copy),
  ...maps(copy),
  ...ownNetworks(copy),
]

/** Who practises has no name of her own: she is whoever interviews. */
const interviewer: Readonly<Record<string, string>> = { sv: 'Intervjuaren', fi: 'Haastattelija' }

const project = ({ file, newId, me, language }: Copy): readonly Change[] => [
  ...(file.Project ?? []).map(({ name, country }) =>
    made('project', newId(), { name, country, until: '', contact: '', tested: {} }),
  ),
  made('name', me, { name: interviewer[language] ?? '', person: me }),
]

const published = ({ file, id }: Copy): readonly Change[] =>
  (file.Instrument ?? [])
    .filter(one => one.kind !== 'interview_guide' && one.status === 'draft')
    .map(one => ({ do: 'edit', id: id(one.id), patch: { state: 'published' } }))
