import { useSignal } from '@preact/signals'
import { Link2, Unlink } from 'lucide'
import { dutyAtStep, dutyOfService } from '../../../domain/maps/roles/acts.ts'
import type { DutyRow } from '../../../domain/maps/roles/role-map.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThings, useView } from '../../worker/things.ts'
import { Pick } from '../pick.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

type Props = { readonly open: OpenRoles; readonly duty: DutyRow; readonly node: Thing<'mapNode'> }

/** The service a duty belongs to and the steps of paths at which it is done, each to be opened. */
export function DutyLinks({ open, duty, node }: Props) {
  const words = r()
  const picking = useSignal(false)
  return (
    <section class="step-ways">
      <ServiceChoice open={open} duty={duty} node={node} />
      <h3 class="label">{words.steps}</h3>
      <ul>
        {duty.steps.map(step => (
          <li key={step.id} data-gone={step.gone || undefined}>
            <span>
              {step.gone ? (
                words.goneLink
              ) : (
                <a href={`/maps/${step.map}/${step.id}`}>{step.name || t().common.untitled}</a>
              )}
            </span>
            <LineTool
              icon={Unlink}
              label={`${words.unlink}: ${step.gone ? words.goneLink : step.name}`}
              onPress={() => void apply(dutyAtStep(duty.id, step.id, false), words.unlinked)}
            />
          </li>
        ))}
      </ul>
      <StepVersions node={node} duty={duty} />
      <Button look="plain" icon={Link2} onClick={() => (picking.value = true)}>
        {words.linkStep}
      </Button>
      {picking.value && <PickStep open={open} duty={duty} onClose={() => (picking.value = false)} />}
    </section>
  )
}

function ServiceChoice({ open: { map }, duty, node }: Props) {
  const words = r()
  const cards = useThings('service', {}, map.zone) ?? []
  const named = cards
    .map(({ id, values }) => [id, values.name || t().common.untitled] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language.value))
  const { service } = duty
  const nameOf = (id: unknown) =>
    id === '' ? words.noService : (named.find(([one]) => one === id)?.[1] ?? words.goneLink)
  return (
    <>
      <Select
        label={words.service}
        value={service?.id ?? ''}
        options={[
          ['', words.noService] as const,
          ...named,
          ...(service?.gone ? [[service.id, words.goneLink] as const] : []),
        ]}
        onInput={chosen => void apply(dutyOfService(duty.id, chosen), words.linked)}
      />
      <Versions thing={node} field="ref" label={words.service} read={nameOf} />
      {service && !service.gone && (
        <p>
          <a href={`/services/${service.id}`}>{words.toService}</a>
        </p>
      )}
    </>
  )
}

/** A step that one linked and another took away apart. */
function StepVersions({ node, duty }: { node: Thing<'mapNode'>; duty: DutyRow }) {
  const words = r()
  return (
    <>
      {Object.keys(node.conflicts)
        .filter(name => name.startsWith('steps.'))
        .map(name => (
          <Versions
            key={name}
            thing={node}
            field={name}
            label={duty.steps.find(one => `steps.${one.id}` === name)?.name || words.steps}
            read={value => (value === true ? words.linked : words.unlinked)}
          />
        ))}
    </>
  )
}

/** The steps of all paths of the group, under the names of their paths. */
function PickStep({ open: { map }, duty, onClose }: { open: OpenRoles; duty: DutyRow; onClose: () => void }) {
  const words = r()
  const maps = useView('maps', { group: map.zone }) ?? []
  const nodes = useThings('mapNode', {}, map.zone) ?? []
  const services = useThings('service', {}, map.zone) ?? []
  const actors = useThings('actor', {}, map.zone) ?? []
  const there = new Set(duty.steps.map(({ id }) => id))
  const nameOf = (ref: string) =>
    services.find(({ id }) => id === ref)?.values.name ?? actors.find(({ id }) => id === ref)?.values.label ?? ''
  const choices = maps
    .filter(({ type }) => type === 'service_path')
    .flatMap(path =>
      nodes
        .filter(({ id, values }) => values.map === path.id && !there.has(id))
        .toSorted((a, b) => a.values.order - b.values.order)
        .map(({ id, values }) => ({
          id,
          name: `${path.title || t().common.untitled}: ${values.label || nameOf(values.ref) || t().common.untitled}`,
        })),
    )
  return (
    <Pick
      title={words.linkStep.replace('…', '')}
      choices={choices}
      onPick={({ id }) => apply(dutyAtStep(duty.id, id), words.linked)}
      onClose={onClose}
      none={words.noSteps}
    />
  )
}
