import { actorFor } from '../../../domain/maps/network/network-acts.ts'
import { CLOSE } from '../../../domain/maps/network/tie.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { type Own, sayTie } from './own.ts'
import { chosen, NEW, useChoosing, WhomChoice } from './whom.tsx'
import { w } from './words.ts'

type Props = { readonly own: Own; readonly onAdded: (key: string) => void; readonly onClose: () => void }

/** Somebody else I work with: an actor of the group, a new one, or a close one. */
export function AddOwn({ own, onAdded, onClose }: Props) {
  const words = w()
  const choosing = useChoosing(NEW)
  const actors = useThings('actor', {}, own.map.zone) ?? []
  const whom = chosen(choosing)
  const add = async () => {
    if (!whom) return
    const { id, made } = actorFor(whom, own.map.zone, newId)
    if (made.length > 0) await keep(() => api().apply(made))
    const known = actors.find(one => one.id === id)?.values.label
    const label = 'label' in whom ? whom.label : id === CLOSE ? '' : (known ?? '')
    await sayTie(own, id, { label })
    onAdded(id)
  }
  const there = new Set(Object.keys(own.mine?.values.ties ?? {}))
  return (
    <Dialog
      title={words.addOther.replaceAll('\u00AD', '')}
      onClose={onClose}
      actions={<Acts act={words.addAct} disabled={whom === null} onAct={add} onClose={onClose} />}
    >
      <WhomChoice zone={own.map.zone} choosing={choosing} without={there} />
    </Dialog>
  )
}
