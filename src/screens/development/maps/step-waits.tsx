import type { PathStep } from '../../../domain/maps/path.ts'
import { waitsSaid } from '../../../domain/maps/path-acts.ts'
import { relationAt, relationOf } from '../../../domain/maps/waits.ts'
import { Select } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThing } from '../../worker/things.ts'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

type Props = { readonly path: OpenPath; readonly step: PathStep }

/** So many of the nearest are asked about; what is said of others is shown too. */
const NEAR = 8

/** How the wait of a step stands to each other known wait of the path. */
export function StepWaits({ path, step }: Props) {
  const known = path.shown.steps.filter(({ id, wait }) => id !== step.id && wait !== null)
  if (step.wait === null || known.length === 0) return null
  const near = known.toSorted((a, b) => Math.abs(a.n - step.n) - Math.abs(b.n - step.n)).slice(0, NEAR)
  const others = known.filter(other => near.includes(other) || relationOf(step, other))
  return (
    <section class="step-waits">
      <h3 class="label">{m().waits}</h3>
      {others.map(other => (
        <Relation key={other.id} step={step} other={other} />
      ))}
    </section>
  )
}

function Relation({ step, other }: { step: PathStep; other: PathStep }) {
  const words = m()
  const [holder, field] = relationAt(step.id, other.id)
  const node = useThing('mapNode', holder)
  const named: Readonly<Record<string, string>> = words.relation
  const options = (['', 'together', 'after'] as const).map(one => [one, words.relation[one]] as const)
  const say = (as: string) =>
    apply(waitsSaid(step.id, other.id, as === 'together' || as === 'after' ? as : null), words.relationSaid)
  return (
    <div class="bound">
      <Select
        label={words.relationTo(other.label)}
        value={relationOf(step, other) ?? ''}
        options={options}
        onInput={as => void say(as)}
      />
      {node && (
        <Versions thing={node} field={field} label={words.waits} read={value => named[String(value ?? '')] ?? ''} />
      )}
    </div>
  )
}
