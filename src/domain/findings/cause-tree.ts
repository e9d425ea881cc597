import type { Excerpt } from '../marking/excerpt.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type FindingRow, rowOf, type Standing, standingOf } from './finding-row.ts'
import { type Balance, excerptsIn, type Speaking, speakingOf } from './voices.ts'

/** A cause with what lies deeper; `link` is the one it hangs by, empty for an area that hangs by none. */
export type CauseNode = {
  readonly row: FindingRow
  readonly link: string
  /** It stands above itself: two people each put one under the other. The branch ends here. */
  readonly circle: boolean
  /** The voices of all that lies below it and its own, each once; nothing when nothing lies below. */
  readonly whole: Balance | null
  readonly causes: readonly CauseNode[]
}

/** A problem with its cause areas in their order, and the causes that hang under it without being an area. */
export type CauseTree = {
  readonly problem: FindingRow
  readonly areas: readonly CauseNode[]
  readonly others: readonly CauseNode[]
}

type Links = readonly Thing<'causeLink'>[]
type Findings = ReadonlyMap<string, Thing<'finding'>>

/**
 * One tree per problem. A cause area is a cause with a place among the areas; one that no problem has as a cause belongs
 * to the first problem, and so does a circle that no problem leads to.
 */
export function causeTrees(things: Things): readonly CauseTree[] {
  const { findings, below, row, branch } = growing(things)
  const problems = [...findings.values()].filter(one => one.values.kind === 'problem').sort(byStatement)
  const linked = new Set(problems.flatMap(one => (below.get(one.id) ?? []).map(link => link.values.cause)))
  const loose = [...findings.values()].filter(one => one.values.areaOrder > 0 && !linked.has(one.id))
  const grown = problems.map((problem, index) => {
    const top = new Set([problem.id])
    const own = (below.get(problem.id) ?? []).flatMap(one => branch(one.values.cause, one.id, top))
    return { problem, all: index === 0 ? [...own, ...loose.flatMap(one => branch(one.id, '', top))] : own }
  })
  const [first] = grown
  const apart = first ? circlesApart(things, new Set(grown.flatMap(one => idsIn(one.all)))) : []
  for (const one of apart) first?.all.push(one)
  return grown.map(({ problem, all }) => ({
    problem: row(problem),
    areas: all
      .filter(one => one.row.areaOrder > 0)
      .sort((a, b) => a.row.areaOrder - b.row.areaOrder || a.row.id.localeCompare(b.row.id)),
    others: all.filter(one => one.row.areaOrder === 0),
  }))
}

/** The causes right below a finding, each with what lies deeper. */
export function causesBelow(things: Things, id: string): readonly CauseNode[] {
  const { below, branch } = growing(things)
  return (below.get(id) ?? []).flatMap(one => branch(one.values.cause, one.id, new Set([id])))
}

/** Causes that hang under nothing and are no area of a problem, with what lies below them. */
export function unplacedCauses(things: Things): readonly CauseNode[] {
  const { findings, branch } = growing(things)
  const placed = placedIds(things, findings)
  const problem = [...findings.values()].some(one => one.values.kind === 'problem')
  return [...findings.values()]
    .filter(({ id, values }) => values.kind === 'cause' && !placed.has(id) && !(problem && values.areaOrder > 0))
    .sort(byStatement)
    .flatMap(one => branch(one.id, '', new Set()))
}

/** How branches grow: the findings by id, the links by what they hang under, and a branch from its first cause on. */
function growing(things: Things) {
  const findings: Findings = new Map(things.all('finding').map(one => [one.id, one]))
  const rows = new Map<string, FindingRow>()
  const row = (thing: Thing<'finding'>) => {
    const known = rows.get(thing.id) ?? rowOf(thing, things)
    rows.set(thing.id, known)
    return known
  }
  const below = linksByEffect(things.all('causeLink'))
  const whole = wholeIn(findings, excerptsIn(things))
  const branch = (id: string, link: string, above: ReadonlySet<string>): CauseNode[] => {
    const thing = findings.get(id)
    if (!thing) return []
    if (above.has(id)) return [{ row: row(thing), link, circle: true, whole: null, causes: [] }]
    const path = new Set([...above, id])
    const causes = (below.get(id) ?? []).flatMap(one => branch(one.values.cause, one.id, path))
    return [{ row: row(thing), link, circle: false, whole: whole(thing.id, causes), causes }]
  }
  return { findings, below, row, branch }
}

/** The voices of a finding and of all that lies below it; who speaks for one is looked up once, however deep it lies. */
function wholeIn(findings: Findings, excerptOf: (id: string) => Excerpt | undefined) {
  const known = new Map<string, Speaking>()
  const speaking = (id: string): readonly Speaking[] => {
    const finding = findings.get(id)?.values
    if (!finding) return []
    const one = known.get(id) ?? speakingOf(finding, excerptOf)
    known.set(id, one)
    return [one]
  }
  return (id: string, causes: readonly CauseNode[]): Balance | null => {
    if (causes.length === 0) return null
    const all = [id, ...idsIn(causes)].flatMap(speaking)
    const count = (of: keyof Speaking) => new Set(all.flatMap(one => [...one[of]])).size
    return { voices: count('voices'), against: count('against') }
  }
}

/** Everything that hangs under something that is here. */
const placedIds = (things: Things, findings: Findings): ReadonlySet<string> =>
  new Set(
    things
      .all('causeLink')
      .filter(({ values }) => findings.has(values.effect))
      .map(({ values }) => values.cause),
  )

/** Circles that neither a problem nor a loose cause leads to: two people each put one cause under the other. */
function circlesApart(things: Things, reached: ReadonlySet<string>): CauseNode[] {
  const { findings, branch } = growing(things)
  const known = new Set([...reached, ...unplacedCauses(things).flatMap(one => idsIn([one]))])
  const found: CauseNode[] = []
  for (const id of [...placedIds(things, findings)].sort()) {
    if (known.has(id)) continue
    const nodes = branch(id, '', new Set())
    for (const one of idsIn(nodes)) known.add(one)
    for (const node of nodes) found.push(node)
  }
  return found
}

const idsIn = (nodes: readonly CauseNode[]): readonly string[] =>
  nodes.flatMap(node => [node.row.id, ...idsIn(node.causes)])

/** Where an area stands in a list: what is known of a cause below it counts for it too. */
export function areaStanding(node: CauseNode): Standing {
  const below = deeper(node).some(row => standingOf(row) === 'evident')
  return below ? 'evident' : standingOf(node.row)
}

/** Every cause below a node at any depth, each once. */
export function deeper(node: CauseNode): readonly FindingRow[] {
  const all = node.causes.flatMap(one => [one.row, ...deeper(one)])
  return [...new Map(all.map(one => [one.id, one])).values()]
}

function linksByEffect(links: Links): ReadonlyMap<string, Links> {
  const by = new Map<string, Thing<'causeLink'>[]>()
  for (const link of [...links].sort((a, b) => a.values.order - b.values.order || a.id.localeCompare(b.id))) {
    const there = by.get(link.values.effect)
    if (there) there.push(link)
    else by.set(link.values.effect, [link])
  }
  return by
}

const byStatement = (a: Thing<'finding'>, b: Thing<'finding'>) =>
  a.values.statement.localeCompare(b.values.statement) || a.id.localeCompare(b.id)
