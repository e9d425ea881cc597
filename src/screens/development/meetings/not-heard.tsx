import { SmartphoneNfc } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { notHeardSince } from '../../../domain/together/not-heard.ts'
import { dateWord } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { isCoordinator } from '../../worker/role.ts'
import { useSeen } from '../../worker/seen-devices.ts'
import { useMembers } from '../../worker/things.ts'

/** How many phones of the group may still hold what was written in a meeting; a number, never whose. */
export function NotHeard({ meeting }: { meeting: Thing<'meeting'> }) {
  return isCoordinator() && meeting.values.day !== '' ? <Count meeting={meeting} /> : null
}

function Count({ meeting }: { meeting: Thing<'meeting'> }) {
  const { day } = meeting.values
  const seen = useSeen()
  const members = useMembers()?.members ?? []
  const n = seen ? notHeardSince({ day, group: meeting.zone, members, seen }) : 0
  if (n === 0) return null
  return (
    <p class="small soft with-icon no-print">
      <Icon of={SmartphoneNfc} size={18} />
      {t().meetings.notHeard(n, dateWord(day))}
    </p>
  )
}
