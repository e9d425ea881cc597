import type { Thing } from '../../../domain/thing.ts'
import { wordFor } from '../../../ui/texts.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThings } from '../../worker/things.ts'
import type { OpenPath } from './path-page.tsx'
import { rangeRead } from './range-field.tsx'
import { m } from './words.ts'

type Props = { readonly path: OpenPath; readonly node: Thing<'mapNode'> }

/** Where two people said different things of a step apart: each settles in its place. */
export function StepTwofold({ path, node }: Props) {
  const words = m()
  const { zone } = path.map
  const actors = useThings('actor', {}, zone) ?? []
  const services = useThings('service', {}, zone) ?? []
  const findings = useThings('groupFinding', {}, zone) ?? []
  const actor = (id: unknown) => actors.find(one => one.id === id)?.values.label ?? words.nobody
  const stands = (id: unknown) => services.find(one => one.id === id)?.values.name ?? words.noService
  const ways = (value: unknown) =>
    Array.isArray(value) ? value.map(one => wordFor(words.channels, String(one))).join(', ') : ''
  const place = (value: unknown) =>
    words.placeOnPath(1 + path.shown.steps.filter(one => one.id !== node.id && one.order < Number(value)).length)
  // An entry that one emptied and another kept is among the conflicts alone.
  const entriesOf = (field: string) =>
    Object.keys(node.conflicts).flatMap(name => (name.startsWith(`${field}.`) ? name.slice(field.length + 1) : []))
  const fields: readonly (readonly [string, string, (value: unknown) => string])[] = [
    ['label', words.stepLabel, String],
    ['lane', words.whose, value => wordFor(words.lanes, String(value))],
    ['order', words.where, place],
    ['role', words.fact.role, value => wordFor(words.roles, String(value))],
    ['ref', words.standsFor, stands],
    ['waitMonths', words.waitIn, rangeRead],
    ['oneWayKm', words.wayIn, rangeRead],
    ['visits', words.visitsIn, value => String(value ?? words.notSaid)],
    ['by', words.whoAnswers, actor],
    ['channels', words.fact.channel, ways],
    ...entriesOf('hangs').map(id => [`hangs.${id}`, statementOf(findings, id), hangs] as const),
    ...entriesOf('waits').map(id => [`waits.${id}`, words.waits, relation] as const),
  ]
  return (
    <>
      {fields.map(([field, label, read]) => (
        <Versions key={field} thing={node} field={field} label={label} read={read} />
      ))}
    </>
  )
}

const statementOf = (all: readonly Thing<'groupFinding'>[], id: string): string =>
  all.find(one => one.id === id)?.values.statement ?? ''

const hangs = (value: unknown): string => (value === true ? m().hungHere : m().takeDown)

const relation = (value: unknown): string => wordFor(m().relation, String(value ?? ''))
