import { groupedBy } from '../../algorithms/grouped-by.ts'
import { byId } from '../by-id.ts'
import { byName } from '../by-name.ts'
import type { GroupFinding } from '../findings/finding.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type Lane, laneOf } from './lanes.ts'
import type { FieldMap } from './map.ts'
import { type HungFinding, hungFinding, isTwofold } from './path.ts'
import { type Service, serviceName } from './service.ts'
import { isAgeing } from './service-card.ts'

/** A map in the list of maps. */
export type MapRow = Pick<FieldMap, 'type' | 'title' | 'perspective' | 'asOf' | 'invented'> & {
  readonly id: string
  /** How many steps, actors or duties are on it. */
  readonly places: number
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** The maps of a group by name; something on a map that stands in two versions is told with it. */
export function mapList(things: Things): readonly MapRow[] {
  const nodes = groupedBy(things.all('mapNode'), ({ values }) => values.map)
  const lines = groupedBy(things.all('mapLink'), ({ values }) => values.map)
  return things
    .all('map')
    .map((map): MapRow => {
      const { id, values, waiting } = map
      const here = nodes.get(id) ?? []
      const { type, title, perspective, asOf, invented } = values
      const all = [...here, ...(lines.get(id) ?? [])]
      const open = isTwofold(map) || all.some(isTwofold)
      const waits = waiting || all.some(one => one.waiting)
      return { id, type, title, perspective, asOf, invented, places: here.length, twoVersions: open, waiting: waits }
    })
    .toSorted((a, b) => byName(a.title, b.title) || byId(a, b))
}

/** A service in the description of the operating environment. */
export type ServiceRow = Pick<
  Service,
  | 'state'
  | 'channels'
  | 'waitMonths'
  | 'waitSource'
  | 'waitAsOf'
  | 'oneWayKm'
  | 'waySource'
  | 'wayAsOf'
  | 'agreedOn'
  | 'invented'
> & {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly lane: Lane | ''
  readonly ageing: boolean
  /** The friction points that hang on its steps. */
  readonly frictions: readonly HungFinding[]
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** The operating environment: services with their numbers, and beside them what carries and what hinders. */
export type Environment = {
  readonly services: readonly ServiceRow[]
  readonly strengths: readonly HungFinding[]
  readonly frictions: readonly HungFinding[]
}

/** Which group's, in which language, on which day. */
export type EnvironmentQuery = { readonly group: string; readonly language: string; readonly day: string }

/** Describes the operating environment of a group. */
export function environment(things: Things, { language, day }: EnvironmentQuery): Environment {
  const hanging = frictionsByService(things)
  const of = (kind: GroupFinding['kind']) =>
    things
      .all('groupFinding')
      .filter(({ values }) => values.kind === kind)
      .toSorted(byId)
      .map(hungFinding)
  return {
    services: things
      .all('service')
      .map(one => serviceRow(things, one, { language, day, frictions: hanging.get(one.id) ?? [] }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language) || byId(a, b)),
    strengths: of('strength'),
    frictions: of('friction'),
  }
}

type Beside = { readonly language: string; readonly day: string; readonly frictions: readonly HungFinding[] }

function serviceRow(things: Things, { id, values, conflicts, waiting }: Thing<'service'>, beside: Beside): ServiceRow {
  const provider = things.one('actor', values.provider)?.values
  const { state, channels, waitMonths, waitSource, waitAsOf, oneWayKm, waySource, wayAsOf } = values
  return {
    ...{ id, state, channels, waitMonths, waitSource, waitAsOf, oneWayKm, waySource, wayAsOf },
    name: serviceName(values, beside.language),
    provider: provider?.label ?? '',
    lane: laneOf(values.sector || (provider?.sector ?? '')),
    agreedOn: values.agreedOn,
    ageing: isAgeing(values, beside.day),
    frictions: beside.frictions,
    twoVersions: Object.keys(conflicts).length > 0,
    waiting,
    invented: values.invented,
  }
}

function frictionsByService(things: Things): ReadonlyMap<string, readonly HungFinding[]> {
  const nodes = things.all('mapNode').filter(({ values }) => values.ref !== '')
  const found = new Map<string, Map<string, HungFinding>>()
  for (const { values } of nodes) {
    const here = found.get(values.ref) ?? new Map<string, HungFinding>()
    found.set(values.ref, here)
    for (const id of Object.keys(values.hangs)) {
      const finding = values.hangs[id] ? things.one('groupFinding', id) : undefined
      if (finding?.values.kind === 'friction') here.set(id, hungFinding(finding))
    }
  }
  return new Map([...found].map(([id, all]) => [id, [...all.values()].toSorted(byId)]))
}
