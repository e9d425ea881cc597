import type { Finding } from '../findings/finding.ts'
import { rowOf } from '../findings/finding-row.ts'
import { maybeNames } from '../findings/maybe-names.ts'
import { FEW_VOICES } from '../findings/sharing.ts'
import { excerptsIn, voicesOf } from '../findings/voices.ts'
import { isQuote } from '../findings/wording.ts'
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
  return {
    lines: lines.map(line => checked(things, line, quotes)),
    names: namesIn(things, around.join('. ')),
    held: around.some(text => saysAQuote(text, quotes)) ? ['quote'] : [],
  }
}

function checked(things: Things, line: Thing<'reportLine'>, quotes: readonly string[]): CheckedLine {
  const { values } = line
  const texts = textsOf(values)
  const finding = things.one('finding', values.finding)
  const held: HeldBack[] = []
  if (values.said.trim() === '' && values.found.trim() === '') held.push('empty')
  if (values.outcome === 'not' && values.done.trim() === '') held.push('no-reason')
  const whole = texts.join('\n')
  if (saysAQuote(whole, quotes)) held.push('quote')
  if (codesIn(things, whole)) held.push('code')
  if (finding && restsOnFew(things, finding.values)) held.push('few')
  if (!finding && values.finding !== '') held.push('unseen')
  return {
    line,
    held,
    names: namesIn(things, texts.join('. ')),
    voices: finding ? rowOf(finding, things).voices : null,
  }
}

/** A quote of fewer words may be anybody's. */
const SHORTEST = 4

/**
 * Whether a text holds a whole quote of four words or more, or eight of its words in a row. What stands between letters
 * does not count: lines are broken, and words cut by signs nobody sees, in whatever it was pasted from.
 */
function saysAQuote(text: string, quotes: readonly string[]): boolean {
  const long = quotes.filter(quote => quote.split(' ').length >= SHORTEST)
  const letters = joined(text)
  return isQuote(text, long) || long.some(quote => runsOf(quote).some(run => letters.includes(joined(run))))
}

const joined = (text: string): string => plainWords(text).replaceAll(' ', '')

const RUN = 8

/** What of a quote must not stand in a text: all of it, or of a long one each eight words in a row. */
function runsOf(quote: string): readonly string[] {
  const words = quote.split(' ')
  return words.length <= RUN
    ? [quote]
    : Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' '))
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

const namesIn = (things: Things, statement: string): readonly string[] =>
  maybeNames(things, [{ id: 'one', statement }])['one'] ?? []
