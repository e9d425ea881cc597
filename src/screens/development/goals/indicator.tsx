import '../linked.css'
import './goals.css'
import { Unlink } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { figuresOf, unpublishable } from '../../../domain/work/measuring.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { BoundField, BoundSelect, BoundText } from '../../editing/bound.tsx'
import { ChainLine } from '../../frame/chain.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'
import { FigureLine } from './figure-line.tsx'
import { Figures } from './figures.tsx'

/** One measure: its figures drawn and as a table, what is better, and what stands beside it. */
export function IndicatorPage({ id }: { id: string }) {
  const words = t().goals
  const indicator = useThing('indicator', id)
  if (indicator === null) return null
  if (indicator === undefined)
    return (
      <Screen title={words.title} back="/goals">
        <p class="soft page">{words.goneMeasure}</p>
      </Screen>
    )
  const { name, kind, unit, invented } = indicator.values
  return (
    <Screen
      title={name || t().common.untitled}
      tab={words.title}
      lead={[kind && words.kinds[kind], unit, invented && t().field.invented].filter(Boolean).join(' · ')}
      back="/goals"
    >
      <Page key={id} indicator={indicator} />
    </Screen>
  )
}

function Page({ indicator }: { indicator: Thing<'indicator'> }) {
  const words = t().goals
  const { values } = indicator
  const all = useThings('indicator', {}, indicator.zone) ?? []
  const others = all.filter(({ id }) => id !== indicator.id)
  const figures = figuresOf(values)
  const choice = (of: object) => Object.entries(of) as (readonly [string, string])[]
  return (
    <div class="page goal">
      {unpublishable(indicator, all).map(why => (
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
      <Figures indicator={indicator} figures={figures} />
      <BoundField thing={indicator} field="name" label={words.name} />
      <div class="pair long">
        <BoundField thing={indicator} field="unit" label={words.unit} hint={words.unitHint} />
        <BoundSelect thing={indicator} field="better" label={words.better} options={choice(words.betters)} />
        <BoundSelect thing={indicator} field="kind" label={words.kind} options={choice(words.kinds)} />
      </div>
      <BoundSelect
        thing={indicator}
        field="pair"
        label={words.pair}
        options={[['', words.pairNone], ...others.map(one => [one.id, one.values.name] as const)]}
      />
      {values.kind === 'cost' && <BoundText thing={indicator} field="alone" label={words.alone} rows={2} ours />}
      <BoundField thing={indicator} field="source" label={words.source} />
      <BoundField thing={indicator} field="comparedWith" label={words.comparedWith} hint={words.comparedWithHint} />
      <BoundText thing={indicator} field="definition" label={words.definition} rows={2} ours />
      <ChainLine id={indicator.id} kind="indicator" />
      <Remove id={indicator.id} to="/goals" />
    </div>
  )
}
