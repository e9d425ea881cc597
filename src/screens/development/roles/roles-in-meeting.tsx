import '../maps/maps.css'
import '../maps/path.css'
import './roles.css'
import './matrix.css'
import type { Thing } from '../../../domain/thing.ts'
import { language } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { useView } from '../../worker/things.ts'
import { useMapWords } from '../maps/words.ts'
import { DutyList } from './duty-list.tsx'
import { Matrix } from './matrix.tsx'
import { useRoleWords } from './words.ts'

/** A role map as a meeting looks at it together: a table on the tablet, a list on a phone. */
export function RolesInMeeting({ map }: { map: Thing<'map'> }) {
  const shown = useView('roles', { group: map.zone, id: map.id, language: language.value, version: '' })
  const ready = [useMapWords(), useRoleWords()].every(Boolean)
  if (!ready || !shown) return null
  const open = { map, shown, fixed: false }
  return narrow.value ? <DutyList open={open} /> : <Matrix open={open} what="" />
}
