import { Trash2 } from 'lucide'
import type { NetworkActor } from '../../../domain/maps/network/shown.ts'
import { CLOSE, strengthOf, type TieType } from '../../../domain/maps/network/tie.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { useView } from '../../worker/things.ts'
import type { OpenNetwork } from './network-page.tsx'
import { type Own, useMine, useTie } from './own.ts'
import { How } from './own-asked.tsx'
import { strengthOptions, typeOptions } from './tie-fields.tsx'
import { nameOf, w } from './words.ts'

type Props = { readonly network: OpenNetwork; readonly one: NetworkActor }

/** How it is with somebody on my own map, what we have with each other and how strong it is. */
export function OwnTiePart({ network: { map, shown }, one }: Props) {
  const mine = useMine(map)
  const askables = useView('askables', { group: map.zone, id: map.id })
  if (!mine || !askables) return null
  const ids = askables.find(other => other.key === one.key)?.ids ?? []
  // I may have named her under an id of my own before others made the same.
  const key = ids.find(id => Object.hasOwn(mine.values.ties, id)) ?? one.key
  return <Tie key={key} own={{ map, mine, task: '' }} of={key} label={key === CLOSE ? '' : nameOf(key, shown)} />
}

function Tie({ own, of, label }: { readonly own: Own; readonly of: string; readonly label: string }) {
  const words = w()
  const [tie, say] = useTie(own, of)
  const { mine } = own
  if (!mine || !tie) return null
  const remove = () => apply([{ do: 'edit', id: mine.id, patch: { [`ties.${of}`]: null } }], words.tieRemoved)
  return (
    <div class="stack own-network">
      <How own={own} one={{ key: of, label }} now={tie.state} onSay={say} />
      <Select
        label={words.whatTie}
        value={tie.type}
        options={typeOptions()}
        onInput={next => void say({ type: next as TieType })}
      />
      <Select
        label={words.strength}
        value={String(strengthOf(tie.strength))}
        options={strengthOptions()}
        onInput={next => void say({ strength: Number(next) })}
      />
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.removeTie}
      </Button>
    </div>
  )
}
