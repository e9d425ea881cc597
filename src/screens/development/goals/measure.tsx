import '../linked.css'
import './goals.css'
import { Trash2, Unlink } from 'lucide'
import { useLocation } from 'preact-iso/router'
import type { Thing } from '../../../domain/thing.ts'
import { figuresOf, unpublishable } from '../../../domain/work/measuring.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { BoundField, BoundSelect, BoundText } from '../../editing/bound.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { FigureLine } from './figure-line.tsx'
import { Figures } from './figures.tsx'

/** One measure: its figures drawn and as a table, what is better, and what stands beside it. */
export function MeasurePage({ id }: { id: string }) {
  const words = t().goals
  const measure = useThing('indicator', id)
  if (measure === null) return null
  if (measure === undefined)
    return (
      <Screen title={words.title} back="/goals">
        <p class="soft page">{words.goneMeasure}</p>
      </Screen>
    )
  const { name, kind, unit, invented } = measure.values
  return (
    <Screen
      title={name || t().common.untitled}
      tab={words.title}
      lead={[kind && words.kinds[kind], unit, invented && t().field.invented].filter(Boolean).join(' · ')}
      back="/goals"
    >
      <Page key={id} measure={measure} />
    </Screen>
  )
}

function Page({ measure }: { measure: Thing<'indicator'> }) {
  const words = t().goals
  const { values } = measure
  const all = useThings('indicator', {}, measure.zone) ?? []
  const others = all.filter(({ id }) => id !== measure.id)
  const figures = figuresOf(values)
  const choice = (of: object) => Object.entries(of) as (readonly [string, string])[]
  return (
    <div class="page goal">
      {unpublishable(measure, all).map(why => (
        <p key={why} class="wait with-icon">
          <Icon of={Unlink} size={20} />
          {words.stop[why]}
        </p>
      ))}
      {figures.length > 0 && (
        <div class="scrolls">
          <FigureLine figures={figures} />
        </div>
      )}
      <Figures measure={measure} figures={figures} />
      <BoundField thing={measure} field="name" label={words.name} />
      <div class="pair">
        <BoundField thing={measure} field="unit" label={words.unit} hint={words.unitHint} />
        <BoundSelect thing={measure} field="better" label={words.better} options={choice(words.betters)} />
        <BoundSelect thing={measure} field="kind" label={words.kind} options={choice(words.kinds)} />
        <BoundSelect
          thing={measure}
          field="pair"
          label={words.pair}
          options={[['', words.pairNone], ...others.map(one => [one.id, one.values.name] as const)]}
        />
      </div>
      {values.kind === 'cost' && <BoundText thing={measure} field="alone" label={words.alone} rows={2} ours />}
      <BoundField thing={measure} field="source" label={words.source} />
      <BoundField thing={measure} field="comparedWith" label={words.comparedWith} hint={words.comparedWithHint} />
      <BoundText thing={measure} field="definition" label={words.definition} rows={2} ours />
      <Remove id={measure.id} />
    </div>
  )
}

function Remove({ id }: { id: string }) {
  const words = t().goals
  const { route } = useLocation()
  const remove = async () => {
    await apply([{ do: 'remove', id }], words.removed)
    route('/goals')
  }
  return (
    <div class="row no-print">
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}
