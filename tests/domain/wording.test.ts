import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newFinding } from '../../src/domain/findings/finding.ts'
import { leaving } from '../../src/domain/findings/leaving.ts'
import { maybeNames } from '../../src/domain/findings/maybe-names.ts'
import { isQuote, isWorded } from '../../src/domain/findings/wording.ts'
import type { Excerpt } from '../../src/domain/marking/excerpt.ts'
import { newExcerpt } from '../../src/domain/marking/marked-text.ts'
import { plainWords } from '../../src/domain/phrase.ts'
import type { Thing } from '../../src/domain/thing.ts'
import type { Things } from '../../src/domain/things.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'

const test = suite('a quote never leaves as a finding')

const quote = 'På torsdagar kommer Anneli från vuxensocialarbetet hit klockan nio och det hjälper oss mycket.'
const same = (statement: string) => isQuote(statement, [plainWords(quote)])

test('a statement is a quote however it is typed: other case, signs, quotes, dashes, decomposed letters, invisible signs', () => {
  for (const statement of [
    quote,
    quote.toUpperCase(),
    `”${quote}”`,
    `– ${quote.replaceAll(' ', '  ')}`,
    quote.normalize('NFD'),
    quote.replaceAll(' ', '\u00A0'),
    'Nu kommer Anneli från vuxensocialarbetet hit klockan nio och det hjälper alla.',
  ])
    assert.ok(same(statement), statement)
})

test('one of one’s own is none, also when it shares words with it', () => {
  for (const statement of [
    'Det hjälper att vuxensocialarbetet finns på plats en dag i veckan.',
    'Anneli kommer hit klockan nio',
    '',
    '   ',
  ])
    assert.not.ok(same(statement), statement)
})

const excerpt = (id: string, text: string, speaker: string): Thing<'excerpt'> =>
  ({
    id,
    kind: 'excerpt',
    values: newExcerpt({
      session: `s-${speaker}`,
      note: 'n',
      question: '',
      anchor: { start: 0, end: text.length, quote: text, before: '', after: '' } as unknown as Excerpt['anchor'],
      as: 'cause',
      at: 1,
      speaker,
      codes: [],
    }),
    conflicts: {},
    joined: [],
  }) as unknown as Thing<'excerpt'>

test('a finding is worded when it differs from every quote it rests on, for or against', () => {
  const quotes = new Map([
    ['a', excerpt('a', quote, 'p')],
    ['b', excerpt('b', 'Vi hinner inte.', 'q')],
  ])
  const of = (id: string) => quotes.get(id)?.values
  const evidence = {
    a: { type: 'excerpt', stance: 'supports', text: '' },
    b: { type: 'excerpt', stance: 'contradicts', text: '' },
    d: { type: 'document', stance: 'supports', text: 'Vi hinner inte' },
  } as const
  assert.not.ok(isWorded(newFinding({ kind: 'cause', statement: quote, evidence }), of))
  assert.not.ok(isWorded(newFinding({ kind: 'cause', statement: 'vi hinner INTE', evidence }), of))
  assert.not.ok(isWorded(newFinding({ kind: 'cause', statement: ' ', evidence }), of))
  assert.ok(isWorded(newFinding({ kind: 'cause', statement: 'Tiden räcker inte till.', evidence }), of))
  assert.ok(isWorded(newFinding({ kind: 'cause', statement: 'Vi hinner inte' }), of), 'of its own, without evidence')
})

test('what has to be known before findings leave: which are quotes, and how many rest on few voices', () => {
  const finding = (id: string, statement: string, ...on: string[]) => ({
    id,
    kind: 'finding',
    values: newFinding({
      kind: 'cause',
      statement,
      evidence: Object.fromEntries(on.map(one => [one, { type: 'excerpt', stance: 'supports', text: '' }])),
    }),
    conflicts: {},
    joined: [],
  })
  const excerpts = ['p', 'q', 'r'].map(who => excerpt(who, `${quote} ${who}`, who))
  const things: Record<string, unknown[]> = {
    excerpt: excerpts,
    finding: [finding('1', quote, 'p'), finding('2', 'Med egna ord', 'p', 'q'), finding('3', 'Många', 'p', 'q', 'r')],
  }
  const stock = {
    all: (kind: string) => things[kind] ?? [],
    one: (kind: string, id: string) => (things[kind] as { id: string }[] | undefined)?.find(one => one.id === id),
  } as unknown as Things
  assert.equal(leaving(stock), { unworded: [{ id: '1', statement: quote }], few: 2, names: { 1: ['Anneli'] } })
})

test('a word with a capital inside a sentence is asked about when it stands among the contacts or is hardly heard', () => {
  const note = (session: string, text: string) => ({ id: `${session}${text}`, values: { session, text } })
  const things: Record<string, unknown[]> = {
    contact: [{ id: 'c', values: { name: 'Åsa Lindqvist-Berg', person: 'p', phone: '' } }],
    project: [{ id: 'x', values: { name: 'Norrvik' } }],
    person: [{ id: 'p', values: { unit: 'Vuxenenheten', role: 'Socialsekreterare' } }],
    note: [note('1', 'Vi åker till Storsele. Anneli kom.'), note('2', 'I Storsele finns ingen.')],
  }
  const stock = { all: (kind: string) => things[kind] ?? [], one: () => undefined } as unknown as Things
  const find = (statement: string) => maybeNames(stock, [{ id: 'f', statement }]).f ?? []
  assert.equal(find('Hjälpen når inte fram när Anneli är borta.'), ['Anneli'])
  assert.equal(find('Det är långt till Storsele från Norrvik, säger Vuxenenheten.'), [], 'heard twice, or known')
  assert.equal(find('Lindqvist-Berg vet.'), ['Lindqvist-Berg'], 'also at the beginning')
  assert.equal(find('Åsa vet.'.normalize('NFD')).length, 1, 'however it is written')
  assert.equal(
    find('Anneli kom. Bara då går det. ”Nu” sa hon. – Igen'),
    [],
    'what begins a sentence has its capital anyway',
  )
  assert.equal(find('Palvelut ovat Norrvikissa.'), [], 'in its cases')
  assert.equal(find('hemma hos Kerttu och Kerttu'), ['Kerttu'])
})

test('in the practice projects every finding is worded', () => {
  for (const name of ['koivujarvi', 'kuusiniemi', 'norrvik', 'storsele'] as const)
    assert.equal(leaving(thingsOf(madeOf(name))).unworded, [], name)
})

test.run()
