import type { GenericSchema } from 'valibot'
import * as findings from './findings/schema.ts'
import type { Kind } from './kind.ts'
import * as maps from './maps/schema.ts'
import * as marking from './marking/schema.ts'
import * as reports from './report/schema.ts'
import * as roster from './roster/schema.ts'
import * as top from './schema.ts'
import * as sessions from './sessions/schema.ts'
import * as results from './surveys/result-schema.ts'
import * as surveys from './surveys/schema.ts'
import type { Values } from './thing.ts'
import * as together from './together/schema.ts'
import * as work from './work/schema.ts'
import { isGroupRoom, type ZoneKind } from './zone.ts'

type TextField<V> = { [F in keyof V]-?: string extends V[F] ? F & string : never }[keyof V]
type MapField<V> = { [F in keyof V]-?: string extends keyof NonNullable<V[F]> ? F & string : never }[keyof V]

/** All that the app knows of a kind of thing. */
export type KindOf<V> = {
  /** Where its things live; of *group*, in the room of the group in which they are made. */
  readonly zone: ZoneKind
  /** The fields of running text: what two people wrote apart is joined word by word. */
  readonly texts: readonly TextField<V>[]
  /** Those of them that are one sentence: words of two that were joined would be nobody's, so both stand until one is chosen. */
  readonly sentences?: readonly TextField<V>[]
  /** Each of its maps: kept entry by entry, so that two people can fill different ones, or as one value. */
  readonly maps: { readonly [F in MapField<V>]: 'entries' | 'whole' }
  /** The fields that name what it is a part of: erasing that erases it too. */
  readonly within: readonly TextField<V>[]
  /** Its values out of whatever fields a row holds; what is missing or of another shape becomes empty. */
  readonly schema: GenericSchema<unknown, V>
}

/** Every kind of thing a person can make, with all there is to know of it; a new kind is a line here. */
export const kinds = {
  project: { zone: 'shared', texts: ['lead'], maps: { tested: 'entries' }, within: [], schema: top.project },
  name: { zone: 'shared', texts: [], maps: {}, within: [], schema: top.name },
  device: { zone: 'shared', texts: [], maps: {}, within: [], schema: top.device },
  guide: {
    zone: 'findings',
    texts: [],
    maps: { twins: 'entries', readAgainst: 'entries' },
    within: [],
    schema: sessions.guide,
  },
  person: { zone: 'material', texts: [], maps: { calls: 'entries' }, within: [], schema: roster.person },
  contact: { zone: 'identity', texts: [], maps: {}, within: ['person'], schema: roster.contact },
  session: {
    zone: 'material',
    texts: ['corrections'],
    maps: { attendance: 'entries', notice: 'entries' },
    within: [],
    schema: sessions.session,
  },
  note: { zone: 'material', texts: ['text'], maps: {}, within: ['session'], schema: sessions.note },
  source: { zone: 'material', texts: [], maps: {}, within: ['session'], schema: sessions.source },
  excerpt: { zone: 'material', texts: [], maps: {}, within: ['session', 'note'], schema: marking.excerpt },
  code: { zone: 'material', texts: [], maps: {}, within: [], schema: marking.code },
  finding: {
    zone: 'material',
    texts: ['statement', 'whatChanged', 'reason'],
    maps: { evidence: 'entries' },
    within: [],
    schema: findings.finding,
  },
  causeLink: { zone: 'material', texts: [], maps: {}, within: [], schema: findings.causeLink },
  groupFinding: {
    zone: 'group',
    texts: ['statement', 'remedy'],
    sentences: ['statement', 'remedy'],
    maps: {},
    within: [],
    schema: findings.groupFinding,
  },
  phase: { zone: 'group', texts: [], maps: {}, within: [], schema: work.phase },
  goal: {
    zone: 'group',
    texts: ['behaviour'],
    maps: { agreedBy: 'entries', measures: 'entries', practices: 'entries' },
    within: [],
    schema: work.goal,
  },
  actor: { zone: 'group', texts: [], maps: {}, within: [], schema: roster.actor },
  task: { zone: 'group', texts: ['followUp'], maps: {}, within: ['session'], schema: work.task },
  practice: {
    zone: 'group',
    texts: ['evaluation', 'places', 'reason'],
    maps: { history: 'entries', held: 'entries', origins: 'entries', effects: 'entries' },
    within: [],
    schema: work.practice,
  },
  decision: {
    zone: 'group',
    texts: ['because', 'followed'],
    maps: { basis: 'entries', practices: 'entries' },
    within: [],
    schema: work.decision,
  },
  // Of one family each, though under a code: whoever sits in a group might know which. So it lies where interviews do.
  conference: {
    zone: 'material',
    texts: [],
    maps: { steps: 'entries', followUps: 'entries' },
    within: [],
    schema: work.conference,
  },
  indicator: {
    zone: 'group',
    texts: ['alone', 'definition'],
    maps: { figures: 'entries' },
    within: [],
    schema: work.indicator,
  },
  timePromise: { zone: 'group', texts: [], maps: { weeks: 'entries' }, within: [], schema: work.timePromise },
  service: {
    zone: 'group',
    texts: ['purpose', 'targetGroup', 'access', 'next'],
    maps: { names: 'entries', byPlace: 'entries', agreed: 'whole' },
    within: [],
    schema: maps.service,
  },
  map: { zone: 'group', texts: [], maps: { aside: 'entries' }, within: [], schema: maps.map },
  mapNode: {
    zone: 'group',
    texts: [],
    maps: { hangs: 'entries', waits: 'entries', steps: 'entries' },
    within: ['map'],
    schema: maps.mapNode,
  },
  mapLink: { zone: 'group', texts: [], maps: {}, within: ['map'], schema: maps.mapLink },
  ownNetwork: { zone: 'group', texts: [], maps: { ties: 'entries' }, within: ['map'], schema: maps.ownNetwork },
  mapVersion: { zone: 'group', texts: [], maps: {}, within: ['map'], schema: maps.mapVersion },
  roleView: { zone: 'group', texts: [], maps: { says: 'entries' }, within: ['map'], schema: maps.roleView },
  group: { zone: 'group', texts: ['purpose'], maps: {}, within: [], schema: together.group },
  meeting: {
    zone: 'group',
    texts: ['bring'],
    maps: { agenda: 'entries', opened: 'entries' },
    within: [],
    schema: together.meeting,
  },
  contribution: {
    zone: 'group',
    // A sentence or two: words of two that were joined would be nobody's sentence, so both stand until one is chosen.
    texts: [],
    maps: {},
    within: ['meeting', 'task'],
    schema: together.contribution,
  },
  definition: {
    zone: 'group',
    texts: ['text'],
    sentences: ['text'],
    maps: { term: 'entries' },
    within: [],
    schema: together.definition,
  },
  vote: { zone: 'group', texts: [], maps: { dots: 'whole' }, within: ['meeting'], schema: together.vote },
  taskMark: { zone: 'group', texts: [], maps: {}, within: ['task'], schema: together.taskMark },
  leave: { zone: 'group', texts: [], maps: {}, within: [], schema: together.leave },
  survey: {
    zone: 'findings',
    texts: [],
    maps: { title: 'whole', asker: 'whole', easyAsker: 'whole', readAgainst: 'entries' },
    within: [],
    schema: surveys.survey,
  },
  round: { zone: 'findings', texts: [], maps: { shownIn: 'whole' }, within: [], schema: surveys.round },
  roundKey: { zone: 'answers', texts: [], maps: { changed: 'entries' }, within: [], schema: surveys.roundKey },
  // Only coordinators write there: what it decides is printed on what others are told.
  easyTested: { zone: 'answers', texts: [], maps: {}, within: [], schema: surveys.easyTested },
  // A result may be written by all who write there; what is told of it to those who were asked may not.
  release: { zone: 'answers', texts: ['next'], maps: {}, within: [], schema: results.release },
  feedback: { zone: 'findings', texts: ['text'], maps: {}, within: [], schema: top.feedback },
  report: {
    zone: 'material',
    texts: ['lead', 'since', 'unknown', 'next', 'contact'],
    maps: {},
    within: [],
    schema: reports.report,
  },
  reportLine: {
    zone: 'material',
    texts: ['said', 'found', 'done', 'easySaid', 'easyFound', 'easyDone'],
    maps: {},
    within: ['report'],
    schema: reports.reportLine,
  },
  // What it says is read under a link by people outside: only coordinators write there.
  reportPage: { zone: 'answers', texts: [], maps: {}, within: [], schema: reports.reportPage },
  toldReport: { zone: 'shared', texts: [], maps: {}, within: [], schema: reports.toldReport },
  result: { zone: 'shared', texts: ['next'], maps: {}, within: [], schema: results.result },
} as const satisfies { readonly [K in Kind]: KindOf<Values[K]> }

/** Whether this version of the app knows the kind; a newer app may have sent another. */
export const isKind = (kind: string): kind is Kind => Object.hasOwn(kinds, kind)

/** What is known of a kind's fields without looking at its values. */
type Fields = {
  readonly texts: readonly string[]
  readonly sentences?: readonly string[]
  readonly maps: Readonly<Record<string, 'entries' | 'whole'>>
  readonly within: readonly string[]
}
/** A newer app's kind that names what is erased goes with it, by the same fields as the kinds that are known. */
const unknown: Fields = { texts: [], maps: {}, within: [...new Set(Object.values(kinds).flatMap(one => one.within))] }

/** The fields of a kind by name; of one that only a newer app knows no more than what it may be a part of. */
export const fieldsOf = (kind: string): Fields => (isKind(kind) ? kinds[kind] : unknown)

/** Whether a field is a sentence of which two wordings stand beside each other. */
export const isSentence = (kind: string, field: string): boolean => fieldsOf(kind).sentences?.includes(field) === true

/** Whether things of a kind lie in the rooms of groups. */
export const isOfGroups = (kind: string): boolean => isKind(kind) && kinds[kind].zone === 'group'

/** Whether a kind counts in a zone of `zoneKind`; one that only a newer app knows may live anywhere. */
export const livesIn = (kind: string, zoneKind: string | undefined): boolean =>
  !isKind(kind) || (isOfGroups(kind) ? isGroupRoom(zoneKind) : kinds[kind].zone === zoneKind)
