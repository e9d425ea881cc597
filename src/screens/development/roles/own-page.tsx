import './own.css'
import { useSignal } from '@preact/signals'
import { ChevronRight } from 'lucide'
import type { RoleColumn } from '../../../domain/maps/roles/role-map.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { api } from '../../worker/api.ts'
import { ColleagueRow } from './colleague-row.tsx'
import { isOwnReady } from './own-ready.ts'
import { OwnRow } from './own-row.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

type Tab = 'own' | 'other'

/** Own row first: one picks one's role and says what one does, then reads a colleague's. */
export function OwnPage({ open }: { open: OpenRoles }) {
  const words = r()
  const tab = useSignal<Tab>('own')
  const ready = isOwnReady(open)
  const now = ready ? tab.value : 'own'
  return (
    <div class="own-row page">
      <fieldset class="switch">
        <legend class="hidden">{words.first}</legend>
        <button type="button" aria-pressed={now === 'own'} onClick={() => (tab.value = 'own')}>
          {words.ownTab}
        </button>
        <button
          type="button"
          aria-pressed={now === 'other'}
          aria-disabled={ready ? undefined : 'true'}
          onClick={() => {
            if (ready) tab.value = 'other'
          }}
        >
          {words.otherTab}
        </button>
      </fieldset>
      {!ready && <p class="small soft">{words.first}</p>}
      {now === 'own' ? <Own open={open} onNext={() => (tab.value = 'other')} /> : <Other open={open} />}
    </div>
  )
}

function Own({ open, onNext }: { open: OpenRoles; onNext: () => void }) {
  const words = r()
  const { shown, map } = open
  const chosen = useSignal<string | undefined>(undefined)
  const id = chosen.value ?? shown.talk.mine[0] ?? ''
  const role = shown.roles.find(one => one.id === id)
  const choose = async (next: string) => {
    // What I filled in on another device of mine is found by its id, before anything is written here.
    await api().knowOwn('roleView', { map: map.id, role: next, own: true, says: {} }, map.zone)
    chosen.value = next
  }
  if (!role)
    return (
      <>
        {id !== '' && <p class="soft">{words.goneRole}</p>}
        <h2>{words.chooseOwn}</h2>
        <p class="soft">{words.chooseHint}</p>
        <Roles roles={shown.roles} onChoose={choose} />
      </>
    )
  return <OwnRow key={role.id} open={open} role={role} onNext={onNext} onAnother={() => (chosen.value = '')} />
}

function Other({ open }: { open: OpenRoles }) {
  const words = r()
  const { shown, map } = open
  const chosen = useSignal('')
  const others = shown.roles.filter(({ id }) => !shown.talk.mine.includes(id))
  const role = others.find(({ id }) => id === chosen.value)
  const choose = async (next: string) => {
    await api().knowOwn('roleView', { map: map.id, role: next, own: false, says: {} }, map.zone)
    chosen.value = next
  }
  if (!role)
    return (
      <>
        <h2>{words.chooseOther}</h2>
        <Roles roles={others} heard={shown.talk.heard} onChoose={choose} />
      </>
    )
  return <ColleagueRow key={role.id} open={open} role={role} onAnother={() => (chosen.value = '')} />
}

type RolesProps = {
  readonly roles: readonly RoleColumn[]
  /** Roles of which somebody has said something, where that is told. */
  readonly heard?: readonly string[]
  readonly onChoose: (role: string) => unknown
}

function Roles({ roles, heard, onChoose }: RolesProps) {
  return (
    <ul class="lines role-choice">
      {roles.map(({ id, label }) => (
        <li key={id}>
          <button type="button" onClick={() => void onChoose(id)}>
            <span class="main">
              {label || t().common.untitled}
              {heard && !heard.includes(id) && <small>{r().notHeard}</small>}
            </span>
            <Icon of={ChevronRight} size={18} />
          </button>
        </li>
      ))}
    </ul>
  )
}
