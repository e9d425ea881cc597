import { saidIn } from '../../../domain/maps/roles/letters.ts'
import type { DutyRow, RoleColumn } from '../../../domain/maps/roles/role-map.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { MyVersions } from './my-versions.tsx'
import { MyChips } from './own-row.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { type MyView, useMyView } from './use-my-view.ts'
import { lettersWord, r, tallyWord } from './words.ts'

type Props = { readonly open: OpenRoles; readonly role: RoleColumn; readonly onAnother: () => void }

/** A colleague's row: what the role says of itself, and where I see it otherwise. */
export function ColleagueRow({ open, role, onAnother }: Props) {
  const words = r()
  const { shown } = open
  const mine = useMyView(open, role.id, false)
  const heard = shown.talk.heard.includes(role.id)
  return (
    <>
      <h2>{role.label || t().common.untitled}</h2>
      <p class="soft">{heard ? words.fillOther : words.notHeard}</p>
      <ol class="own-fill">
        {shown.duties.map(duty => (
          <Line key={duty.id} open={open} role={role} duty={duty} mine={mine} />
        ))}
      </ol>
      <MyVersions map={open.map} role={role.id} duties={shown.duties} />
      <Button look="plain" onClick={onAnother}>
        {words.toRole}
      </Button>
    </>
  )
}

type LineProps = Omit<Props, 'onAnother'> & { readonly duty: DutyRow; readonly mine: MyView }

function Line({ open: { shown }, role, duty, mine }: LineProps) {
  const words = r()
  const told = shown.talk.told[role.id]?.[duty.id] ?? []
  const table = duty.cells.find(cell => cell.role === role.id)?.letters ?? []
  const says = saidIn(mine.said(duty.id))
  const differs = says !== '' && told.some(one => one.says !== says)
  return (
    <li>
      <p>{duty.label || t().common.untitled}</p>
      <p class={differs ? 'small wait' : 'small soft'}>
        {[told.length > 0 && words.itself(tallyWord(told)), words.inTable(lettersWord(table))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <MyChips duty={duty} mine={mine} />
    </li>
  )
}
