import { plainWords } from '../phrase.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type CauseNode, causeTrees } from './cause-tree.ts'
import { type FindingKind, findingKinds } from './finding.ts'
import { type FindingRow, type Knowledge, rowOf, type Standing, standingOf } from './finding-row.ts'

/** What the list of findings is asked for; `count` is how many rows the screen shows so far. */
export type BoardQuery = {
  readonly kind: FindingKind | 'all'
  readonly by: 'evidence' | 'area' | 'kind' | 'unit'
  readonly knows: Knowledge | ''
  readonly search: string
  /** Causes that nobody here can change are left out. */
  readonly reachable: boolean
  readonly count: number
  /** The room of the group whose own findings are counted; the first group's where nothing is said. */
  readonly group?: string
}

/** What a group of rows is headed by: how evidence stands, a kind, a unit's name, or a cause area. */
export type BoardHeading =
  | { readonly by: 'evidence'; readonly standing: Standing }
  | { readonly by: 'kind'; readonly kind: FindingKind }
  | { readonly by: 'unit'; readonly unit: string }
  | { readonly by: 'area'; readonly area: string; readonly order: number }

/** Rows under one heading; `size` counts also those not shown yet. */
export type BoardGroup = {
  readonly heading: BoardHeading
  readonly size: number
  readonly rows: readonly FindingRow[]
}

/** The list of findings, as far as it is shown. */
export type Board = {
  /** How many there are of each kind, whatever is searched for; kinds without any are left out. */
  readonly kinds: readonly { readonly kind: FindingKind; readonly count: number }[]
  readonly groups: readonly BoardGroup[]
  readonly found: number
  readonly outside: number
  /** Findings in the whole project. */
  readonly all: number
  /** What the group wrote itself, or keeps of a finding that is gone. */
  readonly fromGroup: number
}

/** The findings that fit, by heading, the evident ones first. */
export function board(things: Things, query: BoardQuery): Board {
  const findings = things.all('finding')
  const counts = new Map<FindingKind, number>()
  for (const { values } of findings) counts.set(values.kind, (counts.get(values.kind) ?? 0) + 1)
  const words = plainWords(query.search)
  const fits = findings.filter(
    ({ values }) =>
      (query.kind === 'all' || values.kind === query.kind) &&
      (words === '' || plainWords(values.statement).includes(words)),
  )
  const places = areaPlaces(findings)
  const rows = fits
    .map(one => rowOf(one, things))
    .map(row => (row.areaOrder > 0 ? { ...row, areaOrder: places.get(row.id) ?? 0 } : row))
    .filter(row => query.knows === '' || row.knows.includes(query.knows))
  const shown = query.reachable ? rows.filter(row => row.influence !== 'external') : rows
  return {
    kinds: findingKinds.flatMap(kind => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : [])),
    groups: window(grouped(shown, query.by, things), query.count),
    found: shown.length,
    outside: rows.filter(row => row.influence === 'external').length,
    all: findings.length,
    fromGroup: things.all('groupFinding').filter(({ values }) => !things.one('finding', values.of)).length,
  }
}

/** Areas are numbered without gaps, as everywhere else. */
const areaPlaces = (findings: readonly Thing<'finding'>[]): ReadonlyMap<string, number> =>
  new Map(
    findings
      .filter(one => one.values.areaOrder > 0)
      .sort((a, b) => a.values.areaOrder - b.values.areaOrder || a.id.localeCompare(b.id))
      .map((one, index) => [one.id, index + 1]),
  )

function grouped(rows: readonly FindingRow[], by: BoardQuery['by'], things: Things): BoardGroup[] {
  const areas = by === 'area' ? areaOf(things) : undefined
  const groups = new Map<string, { heading: BoardHeading; rows: FindingRow[] }>()
  for (const row of [...rows].sort(byOrder)) {
    const heading = headingOf(row, by, areas)
    const key = JSON.stringify(heading)
    const there = groups.get(key)
    if (there) there.rows.push(row)
    else groups.set(key, { heading, rows: [row] })
  }
  return [...groups.values()]
    .sort((a, b) => rank(a.heading) - rank(b.heading) || nameOf(a.heading).localeCompare(nameOf(b.heading)))
    .map(({ heading, rows: own }) => ({ heading, size: own.length, rows: own }))
}

type Areas = ReadonlyMap<string, { readonly area: string; readonly order: number }>

function headingOf(row: FindingRow, by: BoardQuery['by'], areas: Areas | undefined): BoardHeading {
  if (by === 'kind') return { by, kind: row.kind }
  if (by === 'unit') return { by, unit: row.unit }
  if (by === 'area') return { by, ...(areas?.get(row.id) ?? { area: '', order: 0 }) }
  return { by, standing: standingOf(row) }
}

/** Which cause area each finding belongs to: the first it stands in or below. */
function areaOf(things: Things): Areas {
  const areas = new Map<string, { area: string; order: number }>()
  const put = (node: CauseNode, area: { area: string; order: number }) => {
    if (areas.has(node.row.id)) return
    areas.set(node.row.id, area)
    for (const one of node.causes) put(one, area)
  }
  for (const tree of causeTrees(things))
    for (const [index, node] of tree.areas.entries()) put(node, { area: node.row.statement, order: index + 1 })
  return areas
}

const standings: readonly Standing[] = ['evident', 'no_evidence', 'outside']

function rank(heading: BoardHeading): number {
  if (heading.by === 'evidence') return standings.indexOf(heading.standing)
  if (heading.by === 'kind') return findingKinds.indexOf(heading.kind)
  if (heading.by === 'area') return heading.order === 0 ? Number.MAX_SAFE_INTEGER : heading.order
  return heading.unit === '' ? 1 : 0
}

const nameOf = (heading: BoardHeading): string => (heading.by === 'unit' ? heading.unit : '')

/** Areas in their order, then what more voices say, then by the alphabet. */
const byOrder = (a: FindingRow, b: FindingRow) =>
  (a.areaOrder || 1e9) - (b.areaOrder || 1e9) ||
  standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b)) ||
  b.voices - a.voices ||
  a.statement.localeCompare(b.statement) ||
  a.id.localeCompare(b.id)

/** The first so many rows, across groups; a group without any stays away until it is scrolled to. */
function window(groups: readonly BoardGroup[], count: number): BoardGroup[] {
  let left = count
  return groups.flatMap(group => {
    if (left <= 0) return []
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return [{ ...group, rows }]
  })
}
