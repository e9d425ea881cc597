import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { reportSheet } from '../../src/domain/report/checking.ts'
import { becameOf } from '../../src/domain/report/compose.ts'
import { newReport, newReportLine, type ReportLine } from '../../src/domain/report/report.ts'
import { isOld, mayBeTold, toldReport } from '../../src/domain/report/told.ts'
import { newDecision } from '../../src/domain/work/decision.ts'
import { newPractice } from '../../src/domain/work/practice.ts'
import { excerpt, finding, held, type MemoryThings, memoryThings, put, supports } from './things-kit.ts'

const test = suite('the report back to those who were asked')

function report(...lines: readonly Partial<ReportLine>[]): MemoryThings {
  const things = memoryThings()
  put(things, 'report', 'r', newReport({ title: 'Ni sade, vi fann, vi gjorde' }))
  for (const [order, line] of lines.entries())
    put(things, 'reportLine', `l${order}`, newReportLine({ report: 'r', order, said: 'Mötena är otydliga', ...line }))
  return things
}

const heldBack = (things: MemoryThings) => reportSheet(things, 'r').lines.map(one => one.held)

test('what became of a finding: done before tried, tried before decided against, and nothing where nobody decided', () => {
  const things = memoryThings()
  finding(things, 'f', {})
  assert.equal(becameOf(things, 'f'), { finding: 'f', outcome: '', done: [] })
  put(
    things,
    'decision',
    'no',
    newDecision({ text: 'Ingen ny blankett', against: true, because: 'Den läses inte', basis: { f: 'finding' } }),
  )
  assert.equal(becameOf(things, 'f'), { finding: 'f', outcome: 'not', done: ['Den läses inte'] })
  put(things, 'practice', 'p', newPractice({ title: 'Avsatt tid', state: 'trial', origins: { f: 'finding' } }))
  assert.equal(becameOf(things, 'f'), { finding: 'f', outcome: 'trying', done: ['Avsatt tid'] })
  put(things, 'practice', 'q', newPractice({ title: 'Gemensamma träffar', state: 'adopted' }))
  put(
    things,
    'decision',
    'yes',
    newDecision({ text: 'Vi möts varje månad', basis: { f: 'finding' }, practices: { q: 'practice' } }),
  )
  assert.equal(becameOf(things, 'f'), {
    finding: 'f',
    outcome: 'did',
    done: ['Gemensamma träffar', 'Vi möts varje månad'],
  })
})

test('it is found through the finding that was shared with the group, too', () => {
  const things = memoryThings()
  finding(things, 'f', {})
  put(things, 'groupFinding', 'g', {
    kind: 'cause',
    statement: 'x',
    status: 'proposed',
    voices: 2,
    against: 0,
    of: 'f',
  })
  put(things, 'practice', 'p', newPractice({ title: 'Lugn start', state: 'structure', origins: { g: 'finding' } }))
  assert.is(becameOf(things, 'f').outcome, 'did')
})

test('a line that says word for word what somebody said is held back, in any of its texts, on any keyboard', () => {
  const quote = 'Ingen har riktigt sagt vad träffen ska leda till'
  for (const line of [
    { said: quote },
    { found: `Vi fann: INGEN har riktigt sagt – vad träffen ska leda till.` },
    { easyDone: quote },
    { done: `Vi ändrade det.\nDå sa någon: ”${quote}” och så var det.` },
  ]) {
    const things = report(line)
    excerpt(things, quote, { session: 'June' })
    assert.equal(heldBack(things), [['quote']], JSON.stringify(line))
  }
  const things = report({ said: 'Träffens syfte är oklart' })
  excerpt(things, quote, { session: 'June' })
  excerpt(things, 'är oklart', { session: 'June' })
  assert.equal(heldBack(things), [[]])
  things.apply([{ do: 'edit', id: 'r', patch: { lead: quote } }])
  assert.equal(reportSheet(things, 'r').held, ['quote'])
  assert.not.ok(mayBeTold(reportSheet(things, 'r')))
})

test('a finding that rests on fewer than three interviewed voices is held back; a workshop is many people', () => {
  const things = report({ finding: 'two' }, { finding: 'three' }, { finding: 'workshop' }, { finding: 'document' }, {})
  for (const [at, speaker] of ['M1', 'M2', 'M3'].entries()) {
    held(things, `i${at}`, '2018-06-01')
    excerpt(things, speaker, { session: `i${at}`, speaker })
  }
  held(things, 'w', '2018-03-10')
  things.apply([{ do: 'edit', id: 'w', patch: { type: 'workshop' } }])
  excerpt(things, 'w1', { session: 'w' })
  finding(things, 'two', { evidence: supports('M1', 'M2') })
  finding(things, 'three', { evidence: supports('M1', 'M2', 'M3') })
  finding(things, 'workshop', { evidence: supports('M1', 'w1') })
  finding(things, 'document', {
    evidence: { ...supports('M1'), d: { type: 'number', stance: 'supports', text: '43' } },
  })
  assert.equal(heldBack(things), [['few'], [], [], [], []])
})

test('a quote is found wherever lines are broken and words are cut by signs nobody sees; a code is no word for a person', () => {
  const quote = 'Ingen har riktigt sagt vad träffen ska leda till'
  for (const said of [
    'Ingen har riktigt sagt\nvad träffen ska leda till',
    'Ingen har riktigt sagt vad träf-\nfen ska leda till',
    'Ingen har rik\u00ADtigt sagt vad träf\u200Bfen ska leda till',
    quote.normalize('NFD'),
  ]) {
    const things = report({ said })
    excerpt(things, quote, { session: 'June' })
    assert.equal(heldBack(things), [['quote']], JSON.stringify(said))
  }
  const things = report({ said: 'Det sade B1, och fler med henne' }, { said: 'Bara ett b1a är ingen kod' })
  put(things, 'person', 'p', {
    ...{ code: 'B1', role: '', unit: '', side: 'staff', inScope: true, calls: {}, invented: false },
  } as never)
  assert.equal(heldBack(things), [['code'], []])
})

test('a line whose finding was taken away is held back: nobody can count who said it any more', () => {
  const things = report({ finding: 'gone' })
  assert.equal(heldBack(things), [['unseen']])
  assert.not.ok(mayBeTold(reportSheet(things, 'r')))
})

test('nothing said and nothing found is no line, and *not* needs its reason', () => {
  assert.equal(
    heldBack(report({ said: ' ' }, { outcome: 'not', done: ' \n' }, { outcome: 'not', done: 'Ingen tid' })),
    [['empty'], ['no-reason'], []],
  )
  assert.not.ok(mayBeTold(reportSheet(report(), 'r')), 'a report without lines tells nothing')
})

test('what leaves has no finding, no code and no number below three', () => {
  const things = report({ finding: 'f', outcome: 'did', done: 'Ett\n\nTvå', easySaid: 'Mötena är svåra' })
  held(things, 'w', '2018-03-10')
  things.apply([{ do: 'edit', id: 'w', patch: { type: 'workshop' } }])
  for (const n of [1, 2]) excerpt(things, `e${n}`, { session: 'w', speaker: `M${n}` })
  finding(things, 'f', { evidence: supports('e1', 'e2') })
  const sheet = reportSheet(things, 'r')
  const told = toldReport(newReport({ title: ' Ni sade ', since: 'Tillit\nStabilare' }), sheet, '2026-11-29')
  assert.equal(told.lines, [
    {
      said: 'Mötena är otydliga',
      found: '',
      outcome: 'did',
      done: ['Ett', 'Två'],
      easy: { said: 'Mötena är svåra', found: '', done: [] },
      voices: 'few',
    },
  ])
  assert.equal(told.since, ['Tillit', 'Stabilare'])
  assert.not.match(JSON.stringify(told), /"f"|M1|"e1"/)
})

test('after a year the next one may be due', () => {
  assert.not.ok(isOld({ on: '2025-11-29' }, '2026-11-29'))
  assert.ok(isOld({ on: '2025-11-28' }, '2026-11-29'))
  assert.not.ok(isOld({ on: '' }, '2026-11-29'))
})

test.run()
