import { locate, type Span } from '../marking/anchor.ts'
import { homed } from '../marking/moved-words.ts'
import type { SessionKind } from '../sessions/session.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type CauseNode, causesBelow, causeTrees } from './cause-tree.ts'
import type { Evidence, GroupFinding, Told } from './finding.ts'
import { type FindingRow, rowOf } from './finding-row.ts'
import { type Drift, drift, preview } from './sharing.ts'

/** Something that speaks for or against a finding, with what stands around a quote in its note. */
export type Ground = {
  /** Its key in the finding's evidence: for a quote the excerpt's id. */
  readonly id: string
  readonly type: Evidence['type']
  readonly stance: Evidence['stance']
  /** For documents and numbers. */
  readonly text: string
  /** It comes from a survey. */
  readonly survey: boolean
  /** It is what a group says: the group's finding, and its statement where that has changed since (`text` is what was taken). */
  readonly group: { readonly id: string; readonly now: string | null } | null
  readonly before: string
  readonly quote: string
  readonly after: string
  /** The note has changed and the quote is not found in it any more. */
  readonly lost: boolean
  /** Speaker code and role; empty where nobody knows who spoke. */
  readonly code: string
  readonly role: string
  readonly session: string
  readonly sessionKind: SessionKind
  readonly day: string
}

/** The group's row of a shared finding, and whether the two have moved apart. */
export type Shared = { readonly id: string; readonly group: GroupFinding; readonly drift: Drift }

/** All that stands on the page of one finding, beside its own fields. */
export type FindingSheet = {
  readonly row: FindingRow
  /** Which cause area it is, of how many; nothing when it is none. */
  readonly area: { readonly place: number; readonly of: number } | null
  readonly supports: readonly Ground[]
  readonly contradicts: readonly Ground[]
  readonly deeper: readonly CauseNode[]
  readonly above: readonly FindingRow[]
  /** The session it was put forward in; empty when not known. */
  readonly proposed: { readonly session: string; readonly kind: SessionKind; readonly title: string } | null
  /** Exactly what would leave when it is shared now. */
  readonly preview: Told
  readonly shared: Shared | null
}

const CONTEXT = 140

/** Gathers the page of a finding; nothing when it is not here. */
export function findingSheet(things: Things, id: string): FindingSheet | null {
  const thing = things.one('finding', id)
  if (!thing) return null
  const row = rowOf(thing, things)
  const grounds = Object.entries(thing.values.evidence).map(([key, one]) => ground(things, key, one))
  const told = preview(thing.values, row)
  const areas = causeTrees(things).find(tree => tree.areas.some(area => area.row.id === id))?.areas ?? []
  const links = things.all('causeLink').filter(link => link.values.cause === id)
  const session = things.one('session', thing.values.proposedIn)
  return {
    row,
    area: areas.length === 0 ? null : { place: areas.findIndex(one => one.row.id === id) + 1, of: areas.length },
    supports: grounds.filter(one => one.stance === 'supports'),
    contradicts: grounds.filter(one => one.stance === 'contradicts'),
    deeper: causesBelow(things, id),
    above: links.flatMap(link => {
      const effect = things.one('finding', link.values.effect)
      return effect ? [rowOf(effect, things)] : []
    }),
    proposed: session ? { session: session.id, kind: session.values.type, title: session.values.title } : null,
    preview: told,
    shared: sharedOf(things, thing, told),
  }
}

function sharedOf(things: Things, thing: Thing<'finding'>, now: Told): Shared | null {
  const group = things.all('groupFinding').find(one => one.values.of === thing.id)
  if (!group || !thing.values.told) return null
  return { id: group.id, group: group.values, drift: drift(now, thing.values.told, group.values) }
}

function ground(things: Things, id: string, evidence: Evidence): Ground {
  const excerpt = standing(things, id)?.values
  const text = excerpt ? (things.one('note', excerpt.note)?.values.text ?? '') : ''
  const span = excerpt && locate(text, excerpt.anchor)
  const person = things.one('person', excerpt?.speaker ?? '')?.values
  const session = things.one('session', excerpt?.session ?? '')?.values
  const around = span ? context(text, span) : { before: '', after: '' }
  return {
    id,
    type: evidence.type,
    stance: evidence.stance,
    text: evidence.text,
    survey: Boolean(evidence.survey),
    group: evidence.group ? groupNow(things, evidence.group.finding, evidence.text) : null,
    ...around,
    quote: span ? text.slice(span.start, span.end) : (excerpt?.anchor.quote ?? ''),
    lost: excerpt !== undefined && span === undefined,
    code: person?.code ?? '',
    role: person?.role ?? '',
    session: excerpt?.session ?? '',
    sessionKind: session?.type ?? 'interview',
    day: session?.day ?? '',
  }
}

/** A group's finding as it is now beside what was taken of it; one that is gone has nothing to differ by. */
function groupNow(things: Things, id: string, text: string): Ground['group'] {
  const statement = things.one('groupFinding', id)?.values.statement ?? text
  return { id, now: statement === text ? null : statement }
}

/** An excerpt where it stands now: its words may have been moved to another note of the interview. */
function standing(things: Things, id: string): Thing<'excerpt'> | undefined {
  const excerpt = things.one('excerpt', id)
  if (!excerpt || locate(things.one('note', excerpt.values.note)?.values.text ?? '', excerpt.values.anchor))
    return excerpt
  const notes = things.all('note').filter(one => one.values.session === excerpt.values.session)
  return homed(notes, [excerpt])[0]
}

/** A little of what stands before and after in the same paragraph, cut at words. */
function context(text: string, { start, end }: Span): { before: string; after: string } {
  const lead = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\s\S]*\n/, '')
  const tail = text.slice(end, end + CONTEXT).replace(/\n[\s\S]*$/, '')
  return {
    before: start > CONTEXT && lead.length === CONTEXT ? `… ${lead.replace(/^\S*\s/, '')}` : lead,
    after: end + CONTEXT < text.length && tail.length === CONTEXT ? `${tail.replace(/\s\S*$/, '')} …` : tail,
  }
}
