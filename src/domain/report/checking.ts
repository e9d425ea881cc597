import type { Finding } from '../findings/finding.ts'
import { maybeNames } from '../findings/maybe-names.ts'
import { FEW_VOICES } from '../findings/sharing.ts'
import { excerptsIn, voicesOf } from '../findings/voices.ts'
import { holdsQuote } from '../findings/wording.ts'
import { plainWords } from '../phrase.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import type { ReportLine } from './report.ts'

/**
 * Why a line is held back: it says word for word what somebody said in an interview, or a person's code, it rests on so
 * few interviewed voices that a reader may guess whose it is, its finding is gone so that nobody can count them, it says
 * nothing, or *not* without saying why.
 */
export type HeldBack = 'quote' | 'code' | 'few' | 'unseen' | 'empty' | 'no-reason'

/** A line as its maker sees it: what holds it back, and words that may be names. */
export type CheckedLine = {
  readonly line: Thing<'reportLine'>
  readonly held: readonly HeldBack[]
  readonly names: readonly string[]
  /** Voices behind its finding; null where it tells of none. */
  readonly voices: number | null
}

/** A report in the making with its lines in order, each checked against what may be shown. */
export type ReportSheet = {
  readonly lines: readonly CheckedLine[]
  readonly names: readonly string[]
  readonly held: readonly HeldBack[]
}

const textsOf = ({ said, found, done, easySaid, easyFound, easyDone }: ReportLine): readonly string[] =>
  [said, found, done, easySaid, easyFound, easyDone].filter(one => one.trim() !== '')

/** Checks a report line by line; what its head and foot say is held back when it quotes. */
export function reportSheet(things: Things, id: string): ReportSheet {
  const quotes = things
    .all('excerpt')
    .map(({ values }) => plainWords(values.anchor.quote))
    .filter(quote => quote !== '')
  const lines = things
    .all('reportLine')
    .filter(one => one.values.report === id)
    .toSorted((a, b) => a.values.order - b.values.order || a.id.localeCompare(b.id))
  const report = things.one('report', id)?.values
  const around = report ? [report.title, report.lead, report.since, report.unknown, report.next, report.contact] : []
  // All at once: whatever was written in the project is gone through to tell names from words.
  const names = maybeNames(things, [
    { id, statement: around.join('. ') },
    ...lines.map(line => ({ id: line.id, statement: textsOf(line.values).join('. ') })),
  ])
  return {
    lines: lines.map(line => ({ ...checked(things, line, quotes), names: names[line.id] ?? [] })),
    names: names[id] ?? [],
    held: around.some(text => holdsQuote(text, quotes)) ? ['quote'] : [],
  }
}

function checked(things: Things, line: Thing<'reportLine'>, quotes: readonly string[]): Omit<CheckedLine, 'names'> {
  const { values } = line
  const whole = textsOf(values).join('\n')
  const finding = things.one('finding', values.finding)
  const held: HeldBack[] = []
  if (values.said.trim() === '' && values.found.trim() === '') held.push('empty')
  if (values.outcome === 'not' && values.done.trim() === '') held.push('no-reason')
  if (holdsQuote(whole, quotes)) held.push('quote')
  if (codesIn(things, whole)) held.push('code')
  if (finding && restsOnFew(things, finding.values)) held.push('few')
  if (!finding && values.finding !== '') held.push('unseen')
  return {
    line,
    held,
    voices: finding ? voicesOf(finding.values, excerptsIn(things)).supporting : null,
  }
}

/** The codes of the roster that stand in a text as words of their own. */
const codesIn = (things: Things, text: string): boolean => {
  const words = new Set(plainWords(text).split(' '))
  return things.all('person').some(({ values }) => values.code.length > 1 && words.has(plainWords(values.code)))
}

/** Whether all that speaks for a finding was said in interviews by fewer than three people. */
function restsOnFew(things: Things, finding: Finding): boolean {
  const excerpt = excerptsIn(things)
  const supporting = Object.entries(finding.evidence).filter(([, one]) => one.stance === 'supports')
  if (supporting.length === 0 || supporting.some(([, one]) => one.type !== 'excerpt')) return false
  const sessions = supporting.flatMap(([id]) => things.one('session', excerpt(id)?.session ?? '') ?? [])
  if (sessions.length === 0 || sessions.some(one => one.values.type !== 'interview')) return false
  return voicesOf(finding, excerpt).supporting < FEW_VOICES
}
