import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { stretch } from '../../../ui/dates.ts'
import { language, t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { NewActor } from '../../editing/actor-choice.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useGroup } from '../../worker/group.ts'
import { useThings } from '../../worker/things.ts'
import { NewPhase } from './new-phase.tsx'

/** What the work of a group is set in: the phases it goes through, and who acts around it. */
export function Setting() {
  const words = t().work
  const zone = useGroup()?.zone
  return (
    <Screen title={words.title} lead={words.lead} back="/development">
      {zone !== undefined && <Lists zone={zone} />}
    </Screen>
  )
}

function Lists({ zone }: { zone: string }) {
  const words = t().work
  const making = useSignal<'phase' | 'actor' | null>(null)
  const phases = useThings('phase', {}, zone)
  const actors = useThings('actor', {}, zone)
  if (!phases || !actors) return null
  const inOrder = phases.toSorted((a, b) => a.values.order - b.values.order || byId(a, b))
  const byName = actors.toSorted((a, b) => a.values.label.localeCompare(b.values.label, language.value) || byId(a, b))
  const close = () => (making.value = null)
  return (
    <div class="page setting">
      <section>
        <h2 class="label">{words.phases}</h2>
        {phases.length === 0 && <p class="soft">{words.phasesNone}</p>}
        {phases.length > 0 && (
          <ul class="lines">
            {inOrder.map(one => (
              <PhaseRow key={one.id} phase={one} />
            ))}
          </ul>
        )}
        <Button look="plain" icon={Plus} onClick={() => (making.value = 'phase')}>
          {words.newPhase}
        </Button>
      </section>
      <section class="band">
        <h2 class="label">{words.actors}</h2>
        <p class="soft">{words.actorsLead}</p>
        {actors.length > 0 && (
          <LongList rows={byName}>{one => <ActorRow key={one.id} actor={one} all={actors} />}</LongList>
        )}
        <Button look="plain" icon={Plus} onClick={() => (making.value = 'actor')}>
          {words.newActor}
        </Button>
      </section>
      {making.value === 'phase' && <NewPhase zone={zone} last={inOrder.at(-1)?.values.order ?? 0} onClose={close} />}
      {making.value === 'actor' && <NewActor zone={zone} onMade={close} onClose={close} />}
    </div>
  )
}

type RowProps = {
  readonly thing: Thing
  readonly href: string
  readonly title: string
  readonly facts: readonly unknown[]
}

const Row = ({ thing, href, title, facts }: RowProps) => (
  <li>
    <a href={href}>
      <span class="main">
        {title || t().common.untitled}
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </span>
      <RowMarks twoVersions={inTwo(thing)} waiting={thing.waiting} />
    </a>
  </li>
)

function PhaseRow({ phase }: { phase: Thing<'phase'> }) {
  const { name, state, focus, from, to, invented } = phase.values
  const facts = [t().work.phaseState[state], focus, stretch(from, to), invented && t().field.invented]
  return <Row thing={phase} href={`/phases/${phase.id}`} title={name} facts={facts} />
}

function ActorRow({ actor, all }: { actor: Thing<'actor'>; all: readonly Thing<'actor'>[] }) {
  const words = t().work
  const { label, type, sector, parent, inScope, invented } = actor.values
  const whole = all.find(({ id }) => id === parent)?.values.label
  const sectors: Readonly<Record<string, string>> = words.sector
  const facts = [
    ...[words.actorType[type], sectors[sector] ?? sector, whole && words.partOf(whole)],
    ...[inScope && words.inScope, invented && t().field.invented],
  ]
  return <Row thing={actor} href={`/actors/${actor.id}`} title={label} facts={facts} />
}
