import { ArrowDown, ArrowUp, Trash2 } from 'lucide'
import { broughtBack, placeMoved, placeRemoved } from '../../../domain/maps/roles/acts.ts'
import type { DutyRow } from '../../../domain/maps/roles/role-map.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { BoundField } from '../../editing/bound.tsx'
import { Versions } from '../../editing/versions.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { WordChips } from '../../frame/word-chips.tsx'
import { useThing } from '../../worker/things.ts'
import { m } from '../maps/words.ts'
import { CellChoice } from './cell-choice.tsx'
import { DutyLinks } from './duty-links.tsx'
import { Remark } from './remark.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

type Props = { readonly open: OpenRoles; readonly duty: DutyRow }

/** One duty: what it asks, what each role has to do with it, what it belongs to, and all that can be done with it. */
export function DutyPart({ open, duty }: Props) {
  const words = r()
  const node = useThing('mapNode', duty.id)
  return (
    <>
      <WordChips text={duty.label} />
      <Remark open={open} duty={duty} />
      <Aside open={open} duty={duty} />
      <section>
        <h3 class="label">{words.who}</h3>
        <ul>
          {duty.cells.map((cell, at) => (
            <CellChoice
              key={cell.role}
              open={open}
              duty={duty.id}
              cell={cell}
              name={open.shown.roles[at]?.label || t().common.untitled}
            />
          ))}
        </ul>
      </section>
      {!open.fixed && node && (
        <>
          <BoundField thing={node} field="label" label={words.dutyName} />
          <DutyLinks open={open} duty={duty} node={node} />
          <Twofold open={open} node={node} />
          <PlaceActs open={open} id={duty.id} all={open.shown.duties} of="duty" />
        </>
      )}
    </>
  )
}

/** What the group agreed is so, with its reason: it can be brought up again. */
function Aside({ open: { map, shown, fixed }, duty }: Props) {
  const set = duty.flags.filter(({ key }) => Object.hasOwn(shown.aside, key))
  if (set.length === 0 || fixed) return null
  return (
    <details class="fold">
      <summary>{r().aside(set.length)}</summary>
      {set.map(({ key, kind }) => (
        <div key={key}>
          <p>
            {r().ask[kind]} <span class="soft">{shown.aside[key]}</span>
          </p>
          <Versions thing={map} field={`aside.${key}`} label={m().reason} />
          <Button look="plain" onClick={() => apply(broughtBack(map.id, key), m().broughtBack)}>
            {m().bringBack}
          </Button>
        </div>
      ))}
    </details>
  )
}

/** Where two said different things of the duty itself apart: each settles in its place. */
function Twofold({ open, node }: { open: OpenRoles; node: Thing<'mapNode'> }) {
  const words = r()
  const place = (value: unknown) =>
    words.dutyOf(
      1 + open.shown.duties.filter(one => one.id !== node.id && one.order < Number(value)).length,
      open.shown.duties.length,
    )
  const agreed = (value: unknown) => {
    const { on = '', how = '' } = (value ?? {}) as { on?: string; how?: string }
    return on === '' ? '' : words.shared(dateWord(on), how)
  }
  return (
    <>
      <Versions thing={node} field="order" label={m().where} read={place} />
      <Versions thing={node} field="shared" label={words.shared1} read={agreed} />
    </>
  )
}

type ActsProps = {
  readonly open: OpenRoles
  readonly id: string
  readonly all: readonly { readonly id: string; readonly order: number }[]
  readonly of: 'duty' | 'role'
}

/** Moving and removing a duty or a role; what was said of it goes with it, and comes back with the undo. */
export function PlaceActs({ open: { map, shown }, id, all, of }: ActsProps) {
  const words = r()
  const removing = useRemoving()
  const at = all.findIndex(one => one.id === id)
  const move = (by: 1 | -1) => apply(placeMoved(all, id, by), words.moved)
  const remove = () =>
    removing(placeRemoved(id, shown.duties), of === 'duty' ? words.dutyRemoved : words.roleRemoved, `/maps/${map.id}`)
  return (
    <section class="step-acts" aria-label={m().change}>
      {at > 0 && (
        <Button look="plain" icon={ArrowUp} onClick={() => move(-1)}>
          {words.up}
        </Button>
      )}
      {at < all.length - 1 && (
        <Button look="plain" icon={ArrowDown} onClick={() => move(1)}>
          {words.down}
        </Button>
      )}
      <Button look="plain" icon={Trash2} onClick={remove}>
        {of === 'duty' ? words.removeDuty : words.removeRole}
      </Button>
    </section>
  )
}
