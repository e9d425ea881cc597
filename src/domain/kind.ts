import type { ZoneKind } from './zone.ts'

/** Every kind of thing a person can make, and the zone it lives in. */
export const zoneOf = {
  project: 'shared',
  name: 'shared',
  device: 'shared',
  guide: 'findings',
  person: 'material',
  contact: 'identity',
  session: 'material',
  note: 'material',
  source: 'material',
  excerpt: 'material',
  code: 'material',
  finding: 'material',
  causeLink: 'material',
  groupFinding: 'findings',
  phase: 'findings',
  goal: 'findings',
  actor: 'findings',
  task: 'findings',
  practice: 'findings',
  decision: 'findings',
  indicator: 'findings',
  service: 'findings',
  map: 'findings',
  mapNode: 'findings',
  mapLink: 'findings',
  survey: 'findings',
  round: 'findings',
  roundKey: 'answers',
  // Only coordinators write there: what it decides is printed on what others are told.
  easyTested: 'answers',
  // A result may be written by all who write there; what is told of it to those who were asked may not.
  release: 'answers',
  feedback: 'findings',
  result: 'shared',
} as const satisfies Record<string, ZoneKind>

/** The name of a kind of thing. */
export type Kind = keyof typeof zoneOf

/** The fields of each kind that hold running text: two people's words are joined word by word. */
export const textsOf: Readonly<Record<Kind, readonly string[]>> = {
  project: ['lead'],
  name: [],
  device: [],
  guide: [],
  person: [],
  contact: [],
  session: ['corrections'],
  note: ['text'],
  source: [],
  excerpt: [],
  code: [],
  finding: ['statement', 'whatChanged', 'reason'],
  causeLink: [],
  groupFinding: ['statement'],
  phase: [],
  goal: [],
  actor: [],
  task: [],
  practice: [],
  decision: [],
  indicator: [],
  service: [],
  map: [],
  mapNode: [],
  mapLink: [],
  survey: [],
  round: [],
  roundKey: [],
  easyTested: [],
  release: ['next'],
  feedback: ['text'],
  result: ['next'],
}

/** Whether a kind counts in a zone of `zoneKind`; one that only a newer app knows may live anywhere. */
export const livesIn = (kind: string, zoneKind: string | undefined): boolean =>
  !isKind(kind) || zoneOf[kind] === zoneKind

/** Whether this version of the app knows the kind; a newer app may have sent another. */
export const isKind = (kind: string): kind is Kind => Object.hasOwn(zoneOf, kind)
