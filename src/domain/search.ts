import { searchText, wordsIn } from './search-text.ts'
import { byWhen } from './sessions/session.ts'
import { codeIn } from './sessions/session-row.ts'
import { openAnswersOf } from './surveys/result.ts'
import type { Thing, Values } from './thing.ts'
import { everywhere, type Things } from './things.ts'

/** Where something was found. */
export type FoundIn = 'session' | 'finding' | 'groupFinding' | 'note' | 'answer' | GroupKind

/**
 * What groups make that has an address of its own, and family group conferences. Their thoughts are not among it: some wait until one has written.
 */
export const groupKinds = [
  'meeting',
  'conference',
  'practice',
  'decision',
  'goal',
  'definition',
  'service',
  'map',
] as const
type GroupKind = (typeof groupKinds)[number]

/** What was found: its place, and the words around with the found one in the middle. */
export type Hit = {
  readonly in: FoundIn
  /** The thing to open: a session, also for a note in it; a finding; the round of an answer. */
  readonly id: string
  readonly before: string
  readonly word: string
  readonly after: string
  /** Of a note and a session: whom it is with and when. */
  readonly codes: string
  readonly day: string
}

/** The first hits of each kind with how many there are, sessions first; nothing for fewer than two letters. */
export type Found = readonly { readonly in: FoundIn; readonly count: number; readonly hits: readonly Hit[] }[]

/** What is searched for, as it was typed, and how many hits of each kind are shown. */
export type SearchQuery = { readonly text: string; readonly count: number }

const LEAST = 2
const BEFORE = 48
const AFTER = 110

/** Texts as they are searched, made once for as long as a thing stays the same. */
const made = new WeakMap<object, string>()
function plainOf(key: object, text: string): string {
  const known = made.get(key)
  if (known !== undefined) return known
  const plain = searchText(text)
  made.set(key, plain)
  return plain
}

/** Looks through all notes, findings, sessions and open answers: every word typed must stand there, as people spell. */
export function search(things: Things, { text, count }: SearchQuery): Found {
  const words = wordsIn(text)
  if (words.join('').length < LEAST) return []
  const fits = (plain: string) => words.every(word => plain.includes(word))
  const [first = ''] = words
  const inGroups = groupKinds.map(inGroup)
  return [inSessions, inFindings('finding'), inFindings('groupFinding'), ...inGroups, inNotes, inAnswers]
    .map(look => look(things, fits))
    .filter(kind => kind.count > 0)
    .map(({ hits, ...kind }) => ({ ...kind, hits: hits(count, first) }))
}

type Fits = (plain: string) => boolean
type Place = Pick<Hit, 'id' | 'codes' | 'day'>
/** What fits of a kind; where it is and what is said there is asked only of what is shown. */
type Kind = {
  readonly in: FoundIn
  readonly count: number
  readonly hits: (most: number, word: string) => readonly Hit[]
}
type Of<T> = { readonly text: (one: T) => string; readonly place: (one: T) => Place }

const kindOf = <T>(within: FoundIn, found: readonly T[], { text, place }: Of<T>): Kind => ({
  in: within,
  count: found.length,
  hits: (most, word) => found.slice(0, most).map(one => ({ in: within, ...place(one), ...around(text(one), word) })),
})

function inSessions(things: Things, fits: Fits): Kind {
  const codes = (of: Thing<'session'>) => of.values.people.map(id => codeIn(things, id))
  const plain = (of: Thing<'session'>) =>
    [plainOf(of, `${of.values.title} ${of.values.place}`), ...codes(of).map(searchText)].join(' ')
  const found = things.all('session').filter(one => fits(plain(one)))
  return kindOf('session', found.sort(byWhen), {
    text: one => [one.values.title, codes(one).join(', '), one.values.place].filter(Boolean).join(' · '),
    place: one => ({ id: one.id, codes: codes(one).join(', '), day: one.values.day }),
  })
}

const inFindings =
  (kind: 'finding' | 'groupFinding') =>
  (things: Things, fits: Fits): Kind => {
    const all: readonly Thing<'finding' | 'groupFinding'>[] = everywhere(things, kind)
    const found = all.filter(one => fits(plainOf(one, one.values.statement)))
    return kindOf(kind, found, {
      text: one => one.values.statement,
      place: one => ({ id: one.id, codes: '', day: '' }),
    })
  }

/** What of a thing of a group is searched. */
const wordsOf: { readonly [K in GroupKind]: (values: Values[K]) => readonly string[] } = {
  meeting: ({ title, place }) => [title, place],
  conference: ({ code }) => [code],
  practice: ({ title, evaluation, reason }) => [title, evaluation, reason],
  decision: ({ text, because, followed }) => [text, because, followed],
  goal: ({ text, behaviour }) => [text, behaviour],
  definition: ({ term, text, agreed }) => [...Object.values(term), agreed || text],
  service: ({ names, purpose, access, next }) => [...Object.values(names), purpose, access, next],
  map: ({ title }) => [title],
}

const inGroup =
  <K extends GroupKind>(kind: K) =>
  (things: Things, fits: Fits): Kind => {
    const all: readonly Thing<K>[] = everywhere(things, kind)
    const text = ({ values }: Thing<K>) => wordsOf[kind](values).filter(Boolean).join(' · ')
    return kindOf(
      kind,
      all.filter(one => fits(plainOf(one, text(one)))),
      { text, place: ({ id, values }) => ({ id, codes: '', day: 'day' in values ? values.day : '' }) },
    )
  }

function inNotes(things: Things, fits: Fits): Kind {
  const found = things.all('note').filter(one => fits(plainOf(one, one.values.text)))
  return kindOf('note', found, {
    text: one => one.values.text,
    place: ({ values: { session } }) => {
      const of = things.one('session', session)?.values
      const codes = (of?.people ?? []).map(id => codeIn(things, id)).join(', ')
      return { id: session, codes, day: of?.day ?? '' }
    },
  })
}

/** Only answers that may be shown: those of rounds with fewer than k stay as if there were none. */
function inAnswers(things: Things, fits: Fits): Kind {
  const rounds = things.all('round').filter(({ id }) => things.answers(id).length > 0)
  const found = rounds.flatMap(({ id }) => openAnswersOf(things, id).map(text => ({ id, text })))
  return kindOf(
    'answer',
    found.filter(one => fits(searchText(one.text))),
    { text: one => one.text, place: one => ({ id: one.id, codes: '', day: '' }) },
  )
}

/** The text around the first word in which `plainWord` stands; its beginning when the word stands nowhere alone. */
function around(text: string, plainWord: string): Pick<Hit, 'before' | 'word' | 'after'> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]+/gu)) {
    if (!searchText(word).includes(plainWord)) continue
    const end = index + word.length
    const lead = text.slice(Math.max(0, index - BEFORE), index)
    const tail = text.slice(end, end + AFTER)
    return {
      before: index > BEFORE ? `…${lead.replace(/^\S*\s/, '')}` : lead,
      word,
      after: end + AFTER < text.length ? `${tail.replace(/\s\S*$/, '')}…` : tail,
    }
  }
  return { before: '', word: '', after: text.slice(0, BEFORE + AFTER) }
}
