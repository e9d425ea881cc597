import { useSignal } from '@preact/signals'
import { MessageSquareMore, Pencil, Plus, Trash2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { saidOf } from '../../../domain/maps/network/merged.ts'
import { actorRemoved } from '../../../domain/maps/network/network-acts.ts'
import type { NetworkActor } from '../../../domain/maps/network/shown.ts'
import { ME } from '../../../domain/maps/network/tie.ts'
import { itemAdded } from '../../../domain/together/agenda.ts'
import { newItem } from '../../../domain/together/meeting.ts'
import { nextMeeting } from '../../../domain/together/next-meeting.ts'
import { Button } from '../../../ui/button.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { BoundField, BoundSelect } from '../../editing/bound.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { WordChips } from '../../frame/word-chips.tsx'
import { newId } from '../../worker/new-id.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { ActorFindings } from './actor-findings.tsx'
import { AddTie } from './add-actor.tsx'
import { TieLine } from './network-list.tsx'
import type { OpenNetwork } from './network-page.tsx'
import { OwnTiePart } from './own-tie.tsx'
import { TieEdit } from './tie-edit.tsx'
import { nameOf, w } from './words.ts'

type Props = { readonly network: OpenNetwork; readonly open: string }
type Open = { readonly network: OpenNetwork; readonly one: NetworkActor }

/** One actor of a network: what is said of it, its ties, its findings, and all that can be done with it. */
export function ActorPart({ network, open }: Props) {
  const words = w()
  const { shown } = network
  const one = shown.actors.find(({ key }) => key === open)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  if (!one) return <p class="soft">{words.gone}</p>
  const kind = one.type === '' ? words.actor : t().work.actorType[one.type]
  return (
    <>
      <p class="label actor-kind">{kind}</p>
      <h2 class="step-name" ref={heading} tabIndex={-1}>
        {nameOf(open, shown)}
      </h2>
      <WordChips text={one.label} />
      <Said network={network} one={one} />
      <Ties network={network} one={one} />
      {shown.keptOn === '' && (
        <>
          {one.key !== ME && <ActorFindings network={network} one={one} />}
          <ActorActs network={network} one={one} />
        </>
      )}
    </>
  )
}

/** What the own maps say of somebody, together; never whose. */
function Said({ network: { shown }, one }: Open) {
  const words = w()
  if (shown.of === 0 || one.key === ME) return null
  const side = shown.ties.find(({ from }) => from === one.key)?.of
  return (
    <div class="actor-said">
      <p>
        <strong>{words.named(one.named, shown.of)}</strong>
      </p>
      {saidOf(one.split).map(([state, n]) => (
        <p key={state}>{words.saidSo[state](n)}</p>
      ))}
      {side !== undefined && <p class="soft">{words.sideOf(side)}</p>}
      <p class="soft small">{words.notWho}</p>
    </div>
  )
}

function Ties({ network, one }: Open) {
  const words = w()
  const { shown } = network
  const adding = useSignal(false)
  const ties = shown.ties.filter(({ from, to }) => from === one.key || to === one.key)
  const fixed = shown.keptOn !== ''
  const layered = shown.perspective === 'unit' || shown.perspective === 'client'
  return (
    <section>
      <h3 class="label">{words.ties}</h3>
      {ties.length === 0 && <p class="soft">{words.noTies}</p>}
      <ul class="tie-lines">
        {ties.map(tie => (
          <li key={tie.key}>
            {fixed || !layered ? (
              <TieLine tie={tie} shown={shown} from={one.key} />
            ) : (
              <TieEdit tie={tie} shown={shown} from={one.key} />
            )}
          </li>
        ))}
      </ul>
      {!fixed && shown.perspective === 'own' && one.key !== ME && <OwnTiePart network={network} one={one} />}
      {!fixed && layered && shown.actors.length > 1 && (
        <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
          {words.addTie}
        </Button>
      )}
      {adding.value && <AddTie network={network} one={one} onClose={() => (adding.value = false)} />}
    </section>
  )
}

function ActorActs({ network, one }: Open) {
  const words = w()
  const { map, shown } = network
  const removing = useRemoving()
  const editing = useSignal(false)
  const layered = shown.perspective === 'unit' || shown.perspective === 'client'
  const remove = () => removing(actorRemoved(one, shown.ties), words.removed, `/maps/${map.id}`)
  return (
    <section class="step-acts" aria-label={words.changeActor}>
      <Raise network={network} one={one} />
      {one.actor !== '' && (
        <Button look="plain" icon={Pencil} onClick={() => (editing.value = !editing.value)}>
          {editing.value ? t().common.close : words.changeActor}
        </Button>
      )}
      {(editing.value || one.twoVersions) && one.actor !== '' && <ActorEdit actor={one.actor} />}
      {layered && one.nodes.length > 0 && (
        <Button look="plain" icon={Trash2} onClick={remove}>
          {words.remove}
        </Button>
      )}
    </section>
  )
}

function ActorEdit({ actor: id }: { actor: string }) {
  const words = w()
  const actor = useThing('actor', id)
  if (!actor) return null
  const options = Object.entries(t().work.actorType)
  return (
    <div class="stack step-edit">
      <BoundField thing={actor} field="label" label={words.actorName} hint={words.actorHint} />
      <BoundSelect thing={actor} field="type" label={words.actorType} options={options} />
    </div>
  )
}

/** Puts somebody on the agenda of the group's next meeting, with the map. */
function Raise({ network: { map, shown }, one }: Open) {
  const words = w()
  const next = nextMeeting(useThings('meeting', {}, map.zone) ?? [], isoDay())
  if (one.key === ME || shown.perspective === 'own') return null
  if (!next) return <p class="small soft">{words.raiseNone}</p>
  const raise = () => {
    const item = newItem({ type: 'map', ref: map.id, text: words.raiseText(nameOf(one.key, shown)) })
    const patch = itemAdded(next.values, newId(), item)
    return apply([{ do: 'edit', id: next.id, patch }], words.raised(next.values.title))
  }
  return (
    <Button icon={MessageSquareMore} onClick={raise}>
      {words.raise}
    </Button>
  )
}
