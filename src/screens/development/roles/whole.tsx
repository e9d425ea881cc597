import { type Signal, signal, useSignal } from '@preact/signals'
import { ChevronRight, ListTree, Plus, Table2 } from 'lucide'
import { standing } from '../../../domain/maps/roles/remarks.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { narrow } from '../../../ui/narrow.ts'
import { LookSwitch } from '../maps/look-switch.tsx'
import { MapDetails } from '../maps/map-details.tsx'
import { usePaper } from '../maps/use-paper.ts'
import { AddDuty } from './add-duty.tsx'
import { AddRole } from './add-role.tsx'
import { DutyList } from './duty-list.tsx'
import { Loose } from './loose.tsx'
import { Legend } from './marks.tsx'
import { Matrix } from './matrix.tsx'
import { RolesPaper } from './paper.tsx'
import { PlacePart } from './place.tsx'
import { Questions } from './questions.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { SinceRoles } from './since.tsx'
import { TakeRolesAway } from './take-away.tsx'
import { r } from './words.ts'

type Look = 'table' | 'list'
/** How role maps are looked at on this device until it is locked; a narrow one begins with the list. */
const look = signal<Look | ''>('')

type Props = { readonly open: OpenRoles; readonly what: string; readonly version: Signal<string> }

/** A role map as a whole: table or list, what asks to be talked about, and what one takes along of it. */
export function Whole({ open, what, version }: Props) {
  const { map, shown, fixed } = open
  const now = look.value || (narrow.value ? 'list' : 'table')
  const paper = usePaper()
  return (
    <div class="path roles" data-open={what !== '' || undefined}>
      <div class="path-main">
        <Tools open={open} now={now} />
        <Summary open={open} />
        <div class="no-print">
          {now === 'table' ? <Matrix open={open} what={what} /> : <DutyList open={open} />}
          {now === 'table' && shown.duties.length > 0 && <Legend />}
          {shown.more > 0 && <p class="soft">{r().more(shown.more)}</p>}
          <Loose open={open} />
          {!fixed && <Questions open={open} />}
          <SinceRoles since={shown.since} />
        </div>
        {paper.value && <RolesPaper shown={shown} />}
        <div class="no-print">
          <TakeRolesAway open={open} version={version} paper={paper} />
          {!fixed && <MapDetails map={map} />}
        </div>
      </div>
      {what !== '' && !narrow.value && (
        <aside class="step-sheet role-place no-print">
          <PlacePart key={what} open={open} id={what} />
        </aside>
      )}
    </div>
  )
}

function Tools({ open, now }: { open: OpenRoles; now: Look }) {
  const words = r()
  const adding = useSignal<'duty' | 'role' | ''>('')
  const close = () => {
    adding.value = ''
  }
  return (
    <div class="row path-tools no-print">
      <LookSwitch now={now} look={look} looks={looksNow()} />
      {!open.fixed && (
        <div class="row">
          <Button look="plain" icon={Plus} onClick={() => (adding.value = 'role')}>
            {words.addRole}
          </Button>
          <Button look="filled" icon={Plus} onClick={() => (adding.value = 'duty')}>
            {words.addDuty}
          </Button>
        </div>
      )}
      {adding.value === 'duty' && <AddDuty open={open} onClose={close} />}
      {adding.value === 'role' && <AddRole open={open} onClose={close} />}
    </div>
  )
}

const looksNow = () => [['table', Table2, r().table] as const, ['list', ListTree, r().list] as const]

/** How far the map has come, and the way to one's own row. */
function Summary({ open: { map, shown, fixed } }: { open: OpenRoles }) {
  const { duties, aside } = shown
  const { clear, open } = standing(duties, aside)
  return (
    <div class="role-summary">
      {duties.length > 0 && <p class="soft">{r().summary(clear, duties.length, open)}</p>}
      {!fixed && shown.roles.length > 0 && duties.length > 0 && (
        <a class="no-print" href={`/maps/${map.id}/own`}>
          {r().begin}
          <Icon of={ChevronRight} size={18} />
        </a>
      )}
    </div>
  )
}
