import { useSignal } from '@preact/signals'
import { actorAdded, tied } from '../../../domain/maps/network/network-acts.ts'
import type { NetworkActor } from '../../../domain/maps/network/shown.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import type { OpenNetwork } from './network-page.tsx'
import { said, TieFields, useSaying } from './tie-fields.tsx'
import { chosen, NEW, useChoosing, WhomChoice } from './whom.tsx'
import { nameOf, w } from './words.ts'

type Props = { readonly network: OpenNetwork; readonly onClose: () => void }

/** Asks who belongs on the map, and with whom she has what. */
export function AddActor({ network: { map, shown, eyes }, onClose }: Props) {
  const words = w()
  const choosing = useChoosing(NEW)
  const saying = useSaying()
  const to = useSignal(shown.hub)
  const whom = chosen(choosing)
  const make = async () => {
    if (!whom) return
    const other = shown.actors.find(({ key }) => key === to.value)
    const wish = { whom, to: other, tie: said(saying, eyes) }
    await apply(actorAdded({ map: map.id, group: map.zone }, wish, newId), words.added)
    onClose()
  }
  return (
    <Dialog
      title={words.add}
      onClose={onClose}
      actions={<Acts act={words.addAct} disabled={whom === null} onAct={make} onClose={onClose} />}
    >
      <WhomChoice
        zone={map.zone}
        choosing={choosing}
        without={new Set(shown.actors.flatMap(({ key, actor }) => [key, actor]))}
      />
      {shown.actors.length > 0 && (
        <Select
          label={words.tiedTo}
          value={to.value}
          options={[['', words.tiedToNobody], ...shown.actors.map(({ key }) => [key, nameOf(key, shown)] as const)]}
          onInput={next => (to.value = next)}
        />
      )}
      {to.value !== '' && <TieFields saying={saying} />}
    </Dialog>
  )
}

/** Asks with whom somebody on the map has a tie. */
export function AddTie({ network: { map, shown, eyes }, one, onClose }: Props & { readonly one: NetworkActor }) {
  const words = w()
  const others = shown.actors.filter(({ key }) => key !== one.key)
  const to = useSignal(others[0]?.key ?? '')
  const saying = useSaying()
  const make = async () => {
    const other = others.find(({ key }) => key === to.value)
    if (!other) return
    const steps = tied({ map: map.id, group: map.zone }, [one, other], said(saying, eyes), newId)
    await apply(steps, words.tieAdded)
    onClose()
  }
  return (
    <Dialog
      title={words.addTie}
      onClose={onClose}
      actions={<Acts act={words.addAct} disabled={to.value === ''} onAct={make} onClose={onClose} />}
    >
      <Select
        label={words.tieWith}
        value={to.value}
        options={others.map(({ key }) => [key, nameOf(key, shown)] as const)}
        onInput={next => (to.value = next)}
      />
      <TieFields saying={saying} />
    </Dialog>
  )
}
