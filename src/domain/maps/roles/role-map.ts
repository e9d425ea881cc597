import { fingerprint } from '../../../algorithms/fingerprint.ts'
import { groupedBy } from '../../../algorithms/grouped-by.ts'
import { byId } from '../../by-id.ts'
import type { Thing } from '../../thing.ts'
import type { Things } from '../../things.ts'
import type { SharedDoing } from '../map.ts'
import { type HungFinding, hungOn, inOrder, isTwofold } from '../path.ts'
import { serviceName } from '../service.ts'
import { type Letter, lettersOf } from './letters.ts'
import { type DutyFlag, flagsOf } from './lint.ts'

/** A role on a map: a column of its matrix. */
export type RoleColumn = {
  readonly id: string
  readonly label: string
  /** The actor it stands for; empty when it stands for none that is here. */
  readonly actor: string
  readonly order: number
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** Where a duty and a role meet. */
export type Cell = {
  readonly role: string
  readonly letters: readonly Letter[]
  /** The lines that say so; empty while nobody has said anything. */
  readonly links: readonly string[]
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** Something a duty points to; without a name it has been removed or is not here yet. */
export type DutyLink = { readonly id: string; readonly name: string; readonly map: string; readonly gone: boolean }

/** A duty with what each role has to do with it. */
export type DutyRow = {
  readonly id: string
  /** Its number: matrix, list and paper say the same. */
  readonly n: number
  readonly label: string
  readonly order: number
  /** One for each role, in the order of the roles. */
  readonly cells: readonly Cell[]
  readonly flags: readonly DutyFlag[]
  /** How several agreed to share it, where that still holds. */
  readonly shared: SharedDoing | null
  readonly service: DutyLink | null
  readonly steps: readonly DutyLink[]
  readonly hung: readonly HungFinding[]
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** What somebody said of a role or a duty that another has removed meanwhile; a label is empty where it is gone. */
export type LooseCell = {
  readonly link: string
  readonly role: string
  readonly duty: string
  readonly letters: readonly Letter[]
}

/** A role map as it stands: its roles, its duties, and what leads to something removed. */
export type RoleTable = {
  readonly roles: readonly RoleColumn[]
  readonly duties: readonly DutyRow[]
  readonly loose: readonly LooseCell[]
  /** How many further roles and duties there are than are shown. */
  readonly more: number
}

/** More than any unit has; whoever puts in twenty thousand holds up nobody's device. */
export const MOST_ROLES = 40
export const MOST_DUTIES = 200

/** The line between a role and a duty has the same id on every device, so that two who fill one cell apart meet in it. */
export const cellId = (map: string, role: string, duty: string): string =>
  ['role', 'duty'].map(half => fingerprint(`${half} ${map} ${role} ${duty}`)).join('')

type Line = Thing<'mapLink'>
type Node = Thing<'mapNode'>

/** A role map as it stands now. */
export function roleTable(things: Things, map: string, language: string): RoleTable {
  const nodes = things.all('mapNode').filter(({ values }) => values.map === map)
  const lines = things.all('mapLink').filter(({ values }) => values.map === map)
  const all = nodes.toSorted(inOrder)
  const [columns, rows] = [all.filter(isRole), all.filter(one => !isRole(one))]
  const roles = columns.slice(0, MOST_ROLES).map(one => roleColumn(things, one))
  const places = { roles: new Set(columns.map(({ id }) => id)), duties: new Set(rows.map(({ id }) => id)) }
  const cells = cellsIn(lines, places)
  const make = { things, language, roles, cells }
  return {
    roles,
    duties: rows.slice(0, MOST_DUTIES).map((one, at) => dutyRow(make, one, at + 1)),
    loose: looseIn(things, lines, places).slice(0, MOST_DUTIES),
    more: Math.max(0, columns.length - MOST_ROLES) + Math.max(0, rows.length - MOST_DUTIES),
  }
}

/** What is no duty is a role: an actor, or a place a newer app has made. */
const isRole = ({ values }: Node): boolean => values.refers !== 'duty'

function roleColumn(things: Things, { id, values, waiting, ...standing }: Node): RoleColumn {
  const actor = things.one('actor', values.ref)
  return {
    ...{ id, order: values.order },
    label: values.label || (actor?.values.label ?? ''),
    actor: actor ? values.ref : '',
    twoVersions: isTwofold(standing) || (actor !== undefined && values.label === '' && isTwofold(actor)),
    waiting,
  }
}

type Places = { readonly roles: ReadonlySet<string>; readonly duties: ReadonlySet<string> }
type Cells = ReadonlyMap<string, readonly Line[]>

/** The role and the duty of a line, whichever way it was drawn; nothing for what joins two of a kind. */
function endsOf({ values: { from, to } }: Line, { roles, duties }: Places): readonly [role: string, duty: string] {
  return roles.has(to) || duties.has(from) ? [to, from] : [from, to]
}

const at = (role: string, duty: string): string => `${role} ${duty}`

const cellsIn = (lines: readonly Line[], places: Places): Cells =>
  groupedBy(lines.toSorted(byId), line => at(...endsOf(line, places)))

type Make = {
  readonly things: Things
  readonly language: string
  readonly roles: readonly RoleColumn[]
  readonly cells: Cells
}

function dutyRow({ things, language, roles, cells }: Make, node: Node, n: number): DutyRow {
  const { id, values, waiting } = node
  const here = roles.map(role => cellOf(role.id, cells.get(at(role.id, id)) ?? []))
  const doing = here.filter(cell => cell.letters.includes('R')).map(({ role }) => role)
  return {
    ...{ id, n, order: values.order, waiting: waiting || here.some(cell => cell.waiting) },
    label: values.label,
    cells: here,
    flags: flagsOf(id, here, values.shared),
    shared: values.shared && doing.length > 1 && values.shared.among === amongOf(doing) ? values.shared : null,
    service: serviceOf(things, values.ref, language),
    steps: stepsOf(things, values.steps, language),
    hung: hungOn(things, values.hangs),
    twoVersions: isTwofold(node) || here.some(cell => cell.twoVersions),
  }
}

/** Who shares a duty, as one text: when others do it too, it is asked anew. */
export const amongOf = (roles: readonly string[]): string => roles.toSorted().join(' ')

function cellOf(role: string, lines: readonly Line[]): Cell {
  return {
    role,
    letters: lettersOf(lines.map(({ values }) => values.type)),
    links: lines.map(({ id }) => id),
    twoVersions: lines.some(isTwofold),
    waiting: lines.some(({ waiting }) => waiting),
  }
}

function serviceOf(things: Things, id: string, language: string): DutyLink | null {
  if (id === '') return null
  const service = things.one('service', id)?.values
  return { id, name: service ? serviceName(service, language) : '', map: '', gone: service === undefined }
}

/** The steps of paths a duty is linked to, by the path and their place on it. */
function stepsOf(things: Things, steps: Readonly<Record<string, boolean>>, language: string): readonly DutyLink[] {
  return Object.keys(steps)
    .filter(id => steps[id])
    .slice(0, MOST_DUTIES)
    .map(id => {
      const step = things.one('mapNode', id)?.values
      const map = step && things.one('map', step.map)
      const name = step ? step.label || nameOf(things, step.ref, language) : ''
      return { id, name, map: map?.id ?? '', gone: map === undefined }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language) || byId(a, b))
}

function nameOf(things: Things, ref: string, language: string): string {
  const service = things.one('service', ref)?.values
  return service ? serviceName(service, language) : (things.one('actor', ref)?.values.label ?? '')
}

/** Lines of which one end has gone: what one said while another took the role or the duty away. */
function looseIn(things: Things, lines: readonly Line[], places: Places): readonly LooseCell[] {
  const label = (id: string, there: ReadonlySet<string>) => {
    const node = there.has(id) ? things.one('mapNode', id)?.values : undefined
    return node ? node.label || (things.one('actor', node.ref)?.values.label ?? '') : ''
  }
  return lines.toSorted(byId).flatMap(line => {
    const [role, duty] = endsOf(line, places)
    const said = lettersOf([line.values.type, ...(line.conflicts['type'] ?? []).map(({ value }) => String(value))])
    if (said.length === 0 || (places.roles.has(role) && places.duties.has(duty))) return []
    return [{ link: line.id, role: label(role, places.roles), duty: label(duty, places.duties), letters: said }]
  })
}
