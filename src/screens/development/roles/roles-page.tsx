import '../maps/maps.css'
import '../maps/path.css'
import './roles.css'
import './matrix.css'
import { type Signal, useSignal } from '@preact/signals'
import type { RolesShown } from '../../../domain/maps/roles/role-map-view.ts'
import type { Thing } from '../../../domain/thing.ts'
import { dateWord } from '../../../ui/dates.ts'
import { language, t } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { Screen } from '../../frame/screen.tsx'
import { useView } from '../../worker/things.ts'
import { m } from '../maps/words.ts'
import { OwnPage } from './own-page.tsx'
import { PlacePart } from './place.tsx'
import { Whole } from './whole.tsx'
import { r, useRoleWords } from './words.ts'

/** A role map as whoever changes it needs it: its map, all that is shown of it, and whether it is an earlier day’s. */
export type OpenRoles = { readonly map: Thing<'map'>; readonly shown: RolesShown; readonly fixed: boolean }

/** The address below a map at which one fills in one's own row. */
const OWN = 'own'

/** A role map: its table or its list, and beside it the duty or the role that is open. */
export function RolesPage({ map, what }: { map: Thing<'map'>; what: string }) {
  const version = useSignal('')
  const shown = useView('roles', {
    ...{ group: map.zone, id: map.id, language: language.value, version: version.value },
  })
  if (!useRoleWords() || !shown) return null
  const open = { map, shown, fixed: shown.keptOn !== '' }
  if (what === OWN && !open.fixed)
    return (
      <Screen title={r().begin} lead={shown.title} back={`/maps/${map.id}`}>
        <OwnPage open={open} />
      </Screen>
    )
  return <RoleMap open={open} what={what} version={version} />
}

type Props = { readonly open: OpenRoles; readonly what: string; readonly version: Signal<string> }

function RoleMap({ open, what, version }: Props) {
  const { map, shown } = open
  if (narrow.value && what !== '')
    return (
      <Screen title={labelOf(shown, what)} tab={r().tab} back={`/maps/${map.id}`}>
        <div class="step-page role-place">
          <PlacePart key={what} open={open} id={what} />
        </div>
      </Screen>
    )
  return (
    <Screen title={shown.title || t().common.untitled} tab={r().tab} back="/maps" lead={leadOf(shown)}>
      <Whole open={open} what={what} version={version} />
    </Screen>
  )
}

const labelOf = ({ roles, duties }: RolesShown, id: string): string =>
  [...roles, ...duties].find(one => one.id === id)?.label || t().common.untitled

function leadOf({ perspective, asOf, keptOn, invented }: RolesShown): string {
  const words = m()
  const eyes: Readonly<Record<string, string>> = words.perspectives
  const parts =
    keptOn === ''
      ? [eyes[perspective] ?? perspective, asOf === '' ? words.noDay : words.situation(dateWord(asOf))]
      : [words.keptOn(dateWord(keptOn))]
  return [...parts, invented && t().field.invented].filter(Boolean).join(' · ')
}
