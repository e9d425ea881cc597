import { useSignal } from '@preact/signals'
import { Combine, Eye, Plus } from 'lucide'
import { mayLook } from '../../../domain/together/leading.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { Composer } from './composer.tsx'
import { Contributions } from './contributions.tsx'
import type { ItemProps } from './open-item.tsx'
import type { Spot } from './writing.ts'

/** What is written to an item: one's own words first where that was asked for, then everybody's. */
export function Written({ meeting, item, written, leader, choice }: ItemProps) {
  const words = t().meetings
  const all = written.filter(({ values }) => values.item === item.id)
  const look = mayLook(item, meeting.values, all)
  const shown = look ? all : all.filter(({ mine }) => mine)
  const spot: Spot = { zone: meeting.zone, meeting: meeting.id, item: item.id, task: '', forAnother: false }
  // Who leads from a tablet shows it to all: there the words come before the field.
  const wall = leader && !narrow.value
  const list = <Contributions meeting={meeting} all={shown} choosing={choice.choosing} />
  const hidden = !look && <Hidden meeting={meeting} item={item} leader={leader} others={all.length - shown.length} />
  if (wall)
    return (
      <div class="written">
        {list}
        {hidden}
        {!choice.choosing && <Writers spot={spot} both />}
        {!choice.choosing && look && all.length > 1 && <Gather onPress={() => (choice.on.value = true)} />}
      </div>
    )
  return (
    <div class="written">
      {!choice.choosing && <Composer spot={spot} filled />}
      {hidden}
      {shown.length > 0 && (
        <p class="between">
          <span class="label">{words.groupsWords}</span>
          <span class="small soft">{words.sameRight}</span>
        </p>
      )}
      {list}
      {!choice.choosing && <Writers spot={spot} both={false} />}
      {!choice.choosing && look && all.length > 1 && <Gather onPress={() => (choice.on.value = true)} />}
    </div>
  )
}

type HiddenProps = Pick<ItemProps, 'meeting' | 'item' | 'leader'> & { readonly others: number }

/** Everyone writes first: the others' words are there, and not shown yet. */
function Hidden({ meeting, item, leader, others }: HiddenProps) {
  const words = t().meetings
  const open = () => keep(() => api().edit(meeting.id, { [`opened.${item.id}`]: true }, meeting.view))
  return (
    <div class="hidden-words">
      <p class="soft">{words.writeFirst}</p>
      {others > 0 && <p>{words.others(others)}</p>}
      {leader && others > 0 && (
        <Button icon={Eye} onClick={open}>
          {words.showAll}
        </Button>
      )}
    </div>
  )
}

/** Buttons that open a field: for another who has no phone with her, and for oneself where there is none yet. */
function Writers({ spot, both }: { spot: Spot; both: boolean }) {
  const words = t().meetings
  const open = useSignal<'' | 'own' | 'another'>('')
  if (open.value !== '') {
    const close = () => (open.value = '')
    return (
      <Composer
        key={open.value}
        spot={{ ...spot, forAnother: open.value === 'another' }}
        filled={false}
        focus
        onCancel={close}
        {...(both ? {} : { onAdded: close })}
      />
    )
  }
  return (
    <div class="row writers">
      {both && (
        <Button look="plain" icon={Plus} onClick={() => (open.value = 'own')}>
          {words.write}
        </Button>
      )}
      <Button look="plain" icon={Plus} onClick={() => (open.value = 'another')}>
        {words.forAnother}
      </Button>
    </div>
  )
}

const Gather = ({ onPress }: { onPress: () => void }) => (
  <Button look="plain" icon={Combine} onClick={onPress}>
    {t().meetings.gather}
  </Button>
)
