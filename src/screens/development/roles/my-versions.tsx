import type { DutyRow } from '../../../domain/maps/roles/role-map.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThings } from '../../worker/things.ts'
import { saidWord } from './words.ts'

type Props = { readonly map: Thing<'map'>; readonly role: string; readonly duties: readonly DutyRow[] }

/** What I said of one duty on two of my devices apart: I settle it. */
export function MyVersions({ map, role, duties }: Props) {
  const mine = useThings('roleView', { map: map.id, role }, map.zone)?.find(one => one.mine)
  if (!mine || Object.keys(mine.conflicts).length === 0) return null
  return (
    <>
      {duties.map(({ id, label }) => (
        <Versions key={id} thing={mine} field={`says.${id}`} label={label} read={value => saidWord(String(value))} />
      ))}
    </>
  )
}
