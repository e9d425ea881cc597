import { useSignal } from '@preact/signals'
import { ArrowLeftRight, Pencil, Trash2 } from 'lucide'
import type { NetworkShown, NetworkTie } from '../../../domain/maps/network/shown.ts'
import { strengthOf } from '../../../domain/maps/network/tie.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { BoundSelect } from '../../editing/bound.tsx'
import { useTapped } from '../../editing/tapped.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThing } from '../../worker/things.ts'
import { canTurn, tieSentence } from './facts.ts'
import { TieLine } from './network-list.tsx'
import { stateOptions, strengthOptions, typeOptions } from './tie-fields.tsx'
import { w } from './words.ts'

/** A tie on the map of a group, with the way to change it; where two people said different things, both stand here. */
export function TieEdit({ tie, shown, from }: { tie: NetworkTie; shown: NetworkShown; from: string }) {
  const link = useThing('mapLink', tie.link)
  const open = useSignal(false)
  return (
    <>
      <div class="tie-row">
        <TieLine tie={tie} shown={shown} from={from} />
        {link && (
          <LineTool
            icon={Pencil}
            label={`${w().changeTie}: ${tieSentence(tie, shown)}`}
            onPress={() => (open.value = !open.value)}
          />
        )}
      </div>
      {link && (open.value || tie.twoVersions) && <Fields link={link} tie={tie} />}
    </>
  )
}

function Fields({ link, tie }: { link: Thing<'mapLink'>; tie: NetworkTie }) {
  const words = w()
  const { from, to } = link.values
  const turn = () => apply([{ do: 'edit', id: link.id, patch: { from: to, to: from } }], words.turned)
  return (
    <div class="stack step-edit">
      <BoundSelect thing={link} field="type" label={words.whatTie} options={typeOptions()} />
      <BoundSelect thing={link} field="state" label={words.how} options={stateOptions()} />
      <Strength key={link.id} link={link} />
      <div class="row">
        {canTurn(tie) && (
          <Button look="plain" icon={ArrowLeftRight} onClick={turn}>
            {words.turn}
          </Button>
        )}
        <Button look="plain" icon={Trash2} onClick={() => apply([{ do: 'remove', id: link.id }], words.tieRemoved)}>
          {words.removeTie}
        </Button>
      </div>
    </div>
  )
}

function Strength({ link }: { link: Thing<'mapLink'> }) {
  const words = w()
  const [now, say] = useTapped<number>(link, 'strength')
  const options = strengthOptions()
  const read = (value: unknown) =>
    options.find(([n]) => n === String(strengthOf(Number(value))))?.[1] ?? t().common.untitled
  return (
    <div class="bound">
      <Select
        label={words.strength}
        value={String(strengthOf(now))}
        options={options}
        onInput={next => say(Number(next))}
      />
      <Versions thing={link} field="strength" label={words.strength} read={read} />
    </div>
  )
}
