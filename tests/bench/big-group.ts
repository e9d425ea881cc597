import type { Change } from '../../src/domain/change.ts'
import { contributionKinds, newContribution } from '../../src/domain/together/contribution.ts'
import { newDefinition } from '../../src/domain/together/definition.ts'
import { newItem, newMeeting } from '../../src/domain/together/meeting.ts'
import { newTask } from '../../src/domain/work/task.ts'

/** Ids that no other big project of the benches has. */
const id = (of: string, n: number): string => `f${of}${n}`.padStart(32, '0')
const names = 'väntan möte buss stöd granne tid blankett kö skola jour resa telefon svar beslut hem'.split(' ')
const word = (n: number): string => names[(n * 7919) % names.length] ?? 'ord'
const sentence = (n: number, length: number): string =>
  `${Array.from({ length }, (_, i) => word(n * 31 + i * 17)).join(' ')} ${n}.`
/** A word the group has agreed on, by its number. */
const term = (n: number): string => `${word(n % 20)}tråd${'abcdefghijklmnopqrst'[n % 20]}`
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

/** How big the group is; `open` of the contributions were written to the item that is open now. */
export type GroupSize = { readonly meetings: number; readonly contributions: number; readonly open: number }

/** The questions of each meeting. */
const QUESTIONS = 5
/** The meeting that is held now. */
export const held = id('a', 0)
const question = (n: number) => id('b', n)

/** What a group has after two years: meetings, all but one of them closed, with what was written in them, tasks and words. */
export function bigGroup({ meetings, contributions, open }: GroupSize): readonly Change[] {
  return [
    ...many(meetings, n => create('meeting', id('a', n), meeting(n))),
    ...many(contributions, n => create('contribution', id('c', n), contribution(n, { meetings, open }))),
    ...many(12, n => create('task', id('d', n), task(n))),
    ...many(20, n => create('definition', id('e', n), definition(n))),
  ]
}

const create = (kind: string, id: string, values: object): Change => ({ do: 'create', kind, id, values }) as Change

const meeting = (n: number) =>
  newMeeting({
    title: `Träff ${n}`,
    order: n + 1,
    day: new Date(Date.UTC(2024, 0, 1 + 14 * n)).toISOString().slice(0, 10),
    state: n === 0 ? 'open' : 'closed',
    current: n === 0 ? question(0) : '',
    agenda: Object.fromEntries(
      many(QUESTIONS, at => [
        question(at),
        newItem({ type: 'question', text: sentence(at, 7), order: at, first: false }),
      ]),
    ),
  })

function contribution(n: number, { meetings, open }: Omit<GroupSize, 'contributions'>) {
  const here = n < open
  return newContribution({
    meeting: id('a', here ? 0 : n % meetings),
    item: question(here ? 0 : 1 + (n % (QUESTIONS - 1))),
    // One in three uses a word that the group has agreed on.
    text: n % 3 === 0 ? `${term(n)}en ${sentence(n, 13)}` : sentence(n, 14),
    kind: contributionKinds[n % contributionKinds.length] ?? '',
  })
}

const task = (n: number) => newTask({ title: sentence(n, 4), meeting: id('a', n), state: n < 2 ? 'open' : 'done' })

const definition = (n: number) =>
  newDefinition({
    term: { sv: term(n) },
    text: sentence(n, 12),
    agreed: sentence(n, 12),
    agreedOn: '2024-05-01',
  })
