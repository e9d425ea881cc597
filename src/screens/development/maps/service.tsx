import './maps.css'
import './services.css'
import { Trash2 } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { languages } from '../../../messages/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { ActorChoice } from '../../editing/actor-choice.tsx'
import { BoundField, BoundSelect, BoundText } from '../../editing/bound.tsx'
import { useDraft } from '../../editing/draft.ts'
import { keep } from '../../editing/saving.ts'
import { Versions } from '../../editing/versions.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { Screen } from '../../frame/screen.tsx'
import { WordChips } from '../../frame/word-chips.tsx'
import { api } from '../../worker/api.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { DutiesHere } from '../roles/duties-here.tsx'
import { laneOptions } from './acting.ts'
import { ChannelTicks } from './channels.tsx'
import { BoundRange } from './range-field.tsx'
import { ServiceAgreed } from './service-agreed.tsx'
import { ServicePlaces } from './service-places.tsx'
import { ServiceRole } from './service-role.tsx'
import { m, useMapWords } from './words.ts'

/** The card of a service: what it is for, how one gets in, what it asks, who answers for it, and who agreed on that. */
export function ServicePage({ id }: { id: string }) {
  const service = useThing('service', id)
  if (!useMapWords() || service === null) return null
  if (service === undefined)
    return (
      <Screen title={m().card} back="/services">
        <p class="soft page">{m().cardGone}</p>
      </Screen>
    )
  return (
    <Screen title={service.values.name || t().common.untitled} tab={m().card} back="/services">
      <div class="split service-card">
        <Card key={id} service={service} />
        <aside>
          <ServiceAgreed service={service} />
          <DutiesHere zone={service.zone} id={id} />
        </aside>
      </div>
    </Screen>
  )
}

type Props = { readonly service: Thing<'service'> }

function Card({ service }: Props) {
  const words = m()
  const removing = useRemoving()
  const { values, zone } = service
  const actors = useThings('actor', {}, zone) ?? []
  const nameOf = (id: unknown) => actors.find(one => one.id === id)?.values.label ?? words.nobody
  const remove = () => removing([{ do: 'remove', id: service.id }], words.serviceRemoved, '/services')
  return (
    <div class="stack">
      <BoundField thing={service} field="name" label={words.serviceName} />
      <Names service={service} />
      <BoundText thing={service} field="purpose" label={words.purpose} rows={2} ours />
      <WordChips text={values.purpose} />
      <BoundText thing={service} field="targetGroup" label={words.targetGroup} rows={2} ours />
      <BoundText thing={service} field="access" label={words.access} rows={2} ours />
      <ChannelTicks thing={service} legend={words.channel} />
      <ActorChoice
        label={words.provider}
        none={words.nobody}
        zone={zone}
        value={values.provider}
        onChoose={provider => keep(() => api().edit(service.id, { provider }, service.view))}
      />
      <Versions thing={service} field="provider" label={words.provider} read={nameOf} />
      <BoundSelect thing={service} field="sector" label={words.sector} options={sectorOptions(values.sector)} />
      <ServiceRole service={service} />
      <Numbers service={service} />
      <ServicePlaces service={service} />
      <BoundText thing={service} field="next" label={words.next} rows={2} ours />
      <BoundSelect thing={service} field="state" label={words.state} options={Object.entries(t().work.serviceState)} />
      <BoundField thing={service} field="reviewOn" label={words.reviewOn} type="date" />
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.removeService}
      </Button>
    </div>
  )
}

/** A sector that stands for a lane under another name stays as it was written. */
function sectorOptions(now: string): readonly (readonly [string, string])[] {
  const lanes = laneOptions()
  if (lanes.some(([lane]) => lane === now)) return lanes
  return now === 'informal' ? [...lanes, [now, m().lanes.client]] : [...lanes, [now, now]]
}

function Names({ service }: Props) {
  const words = m()
  return (
    <details class="fold">
      <summary>{words.otherNames}</summary>
      <div class="stack">
        {languages.map(one => (
          <Name key={`${service.id} ${one}`} service={service} of={one} />
        ))}
      </div>
    </details>
  )
}

function Name({ service, of }: Props & { of: (typeof languages)[number] }) {
  const draft = useDraft(service, `names.${of}`)
  return (
    <div class="bound" onFocusOut={draft.save}>
      <Field label={m().nameIn[of]} value={draft.text} onInput={draft.input} />
      <Versions thing={service} field={`names.${of}`} label={m().nameIn[of]} />
    </div>
  )
}

/** How long one waits and how far it is, each with who says so and how old that is. */
function Numbers({ service }: Props) {
  const words = m()
  const { waitMonths, oneWayKm } = service.values
  return (
    <>
      <section class="numbers">
        <BoundRange thing={service} field="waitMonths" label={words.waitIn} value={waitMonths} />
        <BoundField thing={service} field="waitSource" label={words.source} />
        <BoundField thing={service} field="waitAsOf" label={words.asOfDay} type="date" />
      </section>
      <section class="numbers">
        <BoundRange thing={service} field="oneWayKm" label={words.wayIn} value={oneWayKm} />
        <BoundField thing={service} field="waySource" label={words.source} />
        <BoundField thing={service} field="wayAsOf" label={words.asOfDay} type="date" />
      </section>
    </>
  )
}
