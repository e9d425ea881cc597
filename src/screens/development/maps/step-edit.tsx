import type { PathStep } from '../../../domain/maps/path.ts'
import { newService } from '../../../domain/maps/service.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Select } from '../../../ui/field.tsx'
import { Gradually } from '../../../ui/gradually.tsx'
import { ActorChoice } from '../../editing/actor-choice.tsx'
import { apply } from '../../editing/apply.ts'
import { BoundField, BoundSelect } from '../../editing/bound.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { laneOptions, roleOptions } from './acting.ts'
import { ChannelTicks } from './channels.tsx'
import type { OpenPath } from './path-page.tsx'
import { BoundRange } from './range-field.tsx'
import { Visits } from './visits-field.tsx'
import { m } from './words.ts'

type Props = { readonly path: OpenPath; readonly step: PathStep; readonly node: Thing<'mapNode'> }

/** All of a step that can be said of it; what its service says already is left to the card. */
export function StepEdit({ path, step, node }: Props) {
  const words = m()
  const { values } = node
  const say = (patch: Readonly<Record<string, unknown>>) => keep(() => api().edit(node.id, patch, node.view))
  return (
    <div class="stack step-edit">
      <BoundField thing={node} field="label" label={words.stepLabel} />
      <BoundSelect thing={node} field="lane" label={words.whose} options={laneOptions()} />
      <BoundSelect thing={node} field="role" label={words.fact.role} options={roleOptions()} />
      <Gradually
        parts={[
          '',
          <ServiceChoice key="service" path={path} step={step} node={node} />,
          <BoundRange
            key="wait"
            thing={node}
            field="waitMonths"
            label={words.waitIn}
            hint={words.waitHint}
            value={values.waitMonths}
          />,
          <BoundRange key="way" thing={node} field="oneWayKm" label={words.wayIn} value={values.oneWayKm} />,
          <Visits key="visits" visits={values.visits} onSay={visits => say({ visits })} />,
          <ActorChoice
            key="by"
            label={words.whoAnswers}
            none={words.nobody}
            zone={path.map.zone}
            value={values.by}
            onChoose={by => say({ by })}
          />,
          <ChannelTicks key="channels" thing={node} legend={words.fact.channel} />,
        ]}
      />
    </div>
  )
}

const FRESH = '+'

/** Which service a step stands for; a card that is not there yet is begun with the words of the step. */
function ServiceChoice({ path, step, node }: Props) {
  const words = m()
  const { zone } = path.map
  const cards = useThings('service', {}, zone) ?? []
  const named = cards.map(({ id, values }) => [id, values.name] as const).toSorted(([, a], [, b]) => a.localeCompare(b))
  const choose = (chosen: string) => {
    const service = chosen === FRESH ? newId() : chosen
    const stands = service === '' ? { refers: 'step', ref: '' } : { refers: 'service', ref: service }
    return apply(
      [
        ...(chosen === FRESH
          ? [
              {
                do: 'create' as const,
                kind: 'service' as const,
                id: service,
                values: newService({ name: step.label, sector: step.lane }),
                group: zone,
              },
            ]
          : []),
        { do: 'edit', id: node.id, patch: stands },
      ],
      words.relationSaid,
    )
  }
  return (
    <Select
      label={words.standsFor}
      value={step.service}
      options={[['', words.noService] as const, ...named, [FRESH, words.newService] as const]}
      onInput={chosen => void choose(chosen)}
    />
  )
}
