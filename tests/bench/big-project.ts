import type { Change } from '../../src/domain/change.ts'
import { findingKinds, newFinding } from '../../src/domain/findings/finding.ts'
import { anchorAt } from '../../src/domain/marking/anchor.ts'
import { newExcerpt } from '../../src/domain/marking/marked-text.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'

const id = (of: string, n: number): string => `${of}${n}`.padStart(32, '0').replace(/[^0-9a-f]/g, '0')
const names = 'ärende möte bostad stöd samverkan tid handläggare klient vård skola jour resa kö beslut plan'.split(' ')
const word = (n: number): string => names[(n * 7919) % names.length] ?? 'ord'
const sentence = (n: number, length: number): string =>
  `${Array.from({ length }, (_, i) => word(n * 31 + i * 17)).join(' ')} ${n}.`

/** What is found again and again; a project has one problem, and its causes are counted apart. */
const said = findingKinds.filter(kind => kind !== 'problem' && kind !== 'cause')
const guide = id('a', 1)

/** How big the project is. */
export type Size = Readonly<Record<'sessions' | 'notes' | 'findings' | 'excerpts', number>>

/** A municipality's three years: sessions with notes, excerpts out of their sentences, findings of every kind, 14 cause areas. */
export function bigProject(size: Size): readonly Change[] {
  const problem = id('f', 0)
  return [
    { do: 'create', kind: 'guide', id: guide, values: questions },
    ...many(size.sessions, n => ({ do: 'create', kind: 'person', id: id('b', n), values: person(n) }) as Change),
    ...many(size.sessions, n => ({ do: 'create', kind: 'session', id: id('c', n), values: session(n) }) as Change),
    ...many(size.notes, n => ({ do: 'create', kind: 'note', id: id('d', n), values: note(n, size) }) as Change),
    ...many(
      size.excerpts,
      n => ({ do: 'create', kind: 'excerpt', id: id('e', n), values: excerpt(n, size) }) as Change,
    ),
    ...many(size.findings, n => ({ do: 'create', kind: 'finding', id: id('f', n), values: finding(n) }) as Change),
    ...many(200, n => link(n + 1, n < 14 ? problem : id('f', ((n % 14) + 1) * 1))),
  ]
}

const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

const questions = {
  title: 'Guide',
  language: 'sv',
  version: 1,
  questions: many(10, n => ({ id: `q${n}`, text: sentence(n, 8), prompt: '' })),
  twins: {},
  readAgainst: {},
}

const person = (n: number) => ({
  code: `M${n}`,
  unit: `Enhet ${n % 12}`,
  role: 'socialsekreterare',
  side: n % 5 === 0 ? 'client' : 'staff',
  inScope: true,
  employment: 'active',
})

const session = (n: number) =>
  newSession({
    guide,
    people: [id('b', n)],
    day: new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10),
    time: '10:00',
    state: 'held',
    attendance: { [id('b', n)]: { state: 'attended' } },
  })

const SENTENCES = 8
const part = (n: number, i: number): string => sentence(n * SENTENCES + i, 12)
const text = (n: number): string => many(SENTENCES, i => part(n, i)).join(' ')
const sessionOf = (n: number, size: Size): string => id('c', n % size.sessions)

const note = (n: number, size: Size) => ({
  session: sessionOf(n, size),
  question: `q${Math.floor(n / size.sessions) % 10}`,
  writer: '',
  text: text(n),
  begun: n,
})

/** Each time round, the next sentence of the notes is marked. */
function excerpt(n: number, size: Size) {
  const of = n % size.notes
  const nth = Math.floor(n / size.notes) % SENTENCES
  const start = Array.from({ length: nth }, (_, i) => part(of, i).length + 1).reduce((sum, length) => sum + length, 0)
  return newExcerpt({
    session: sessionOf(of, size),
    note: id('d', of),
    speaker: id('b', n % size.sessions),
    anchor: anchorAt(text(of), { start, end: start + part(of, nth).length }),
    as: 'cause',
    at: n,
  })
}

function finding(n: number) {
  const kind = n === 0 ? 'problem' : n <= 200 ? 'cause' : (said[n % said.length] ?? 'need')
  return newFinding({
    kind,
    statement: sentence(n, 9),
    areaOrder: n > 0 && n <= 14 ? n : 0,
    evidence: n % 3 === 0 ? {} : { [id('e', n)]: { type: 'excerpt', stance: 'supports', text: '' } },
  })
}

const link = (n: number, effect: string): Change => ({
  do: 'create',
  kind: 'causeLink',
  id: id('0', n),
  values: { cause: id('f', n), effect, order: n },
})
