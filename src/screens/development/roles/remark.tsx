import { useSignal } from '@preact/signals'
import { CircleCheck, TriangleAlert } from 'lucide'
import { setAside, sharingAsked } from '../../../domain/maps/roles/acts.ts'
import { isUnsaid, openFlags, sentenceOfFlags } from '../../../domain/maps/roles/remarks.ts'
import type { DutyRow } from '../../../domain/maps/roles/role-map.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { MakeFinding } from '../maps/step-findings.tsx'
import { m } from '../maps/words.ts'
import { ConfirmSharing } from './confirm-sharing.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

type Props = { readonly open: OpenRoles; readonly duty: DutyRow }

/** What a duty asks, in a sentence on its row, with what can be done about it; none of it is an error. */
export function Remark({ open, duty }: Props) {
  const words = r()
  const { aside } = open.shown
  const flags = openFlags(duty, aside)
  if (isUnsaid(duty)) return <p class="soft">{words.emptyRow}</p>
  if (flags.length === 0) return <Clear open={open} duty={duty} />
  const [first] = flags
  const asks = [first, ...flags.filter(one => one !== first && one.kind === 'sharedDoing')]
  return (
    <div class="remark-part" data-open>
      <Icon of={TriangleAlert} size={20} />
      <div>
        <p>
          <strong>{sentenceOfFlags(duty, flags, words.flag)}</strong>
        </p>
        <p class="soft">{asks.map(one => one && words.ask[one.kind]).join(' ')}</p>
        <Hung duty={duty} fixed={open.fixed} />
        {!open.fixed && <RemarkActs open={open} duty={duty} />}
      </div>
    </div>
  )
}

function RemarkActs({ open, duty }: Props) {
  const words = r()
  const asking = useSignal<'finding' | 'aside' | 'sharing' | ''>('')
  const { map, shown } = open
  const flags = openFlags(duty, shown.aside)
  const shares = flags.some(({ kind }) => kind === 'sharedDoing')
  const close = () => {
    asking.value = ''
  }
  return (
    <div class="row no-print">
      {shares && (
        <Button look="plain" onClick={() => (asking.value = 'sharing')}>
          {words.confirm}
        </Button>
      )}
      {duty.hung.length === 0 && (
        <Button look="plain" onClick={() => (asking.value = 'finding')}>
          {words.toFinding}
        </Button>
      )}
      {(!shares || flags.length > 1) && (
        <Button look="plain" onClick={() => (asking.value = 'aside')}>
          {m().agreedSo}
        </Button>
      )}
      {asking.value === 'sharing' && <ConfirmSharing duty={duty} onClose={close} />}
      {asking.value === 'finding' && (
        <MakeFinding
          zone={map.zone}
          steps={[duty.id]}
          title={words.findingTitle}
          done={words.found}
          said={sentenceOfFlags(duty, flags, words.flag)}
          onClose={close}
        />
      )}
      {asking.value === 'aside' && (
        <ReasonDialog
          title={sentenceOfFlags(duty, flags.filter(isNotShared), words.flag)}
          onAct={reason => {
            const keys = flags.filter(isNotShared).map(({ key }) => key)
            return apply(setAside(map.id, keys, reason), m().setAside)
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

/** That several share a duty is confirmed with a day, not set aside. */
const isNotShared = ({ kind }: { readonly kind: string }): boolean => kind !== 'sharedDoing'

function Clear({ open, duty }: Props) {
  const words = r()
  const { shared, flags } = duty
  const both = duty.cells.some(({ letters }) => letters.includes('R') && letters.includes('A'))
  const set = flags.length > 0
  return (
    <div class="remark-part">
      <Icon of={CircleCheck} size={20} />
      <div>
        {shared && (
          <p>
            {words.shared(dateWord(shared.on), shared.how)}{' '}
            {!open.fixed && (
              <Button look="plain" onClick={() => apply(sharingAsked(duty.id), words.askedAgain)}>
                {words.askAgain}
              </Button>
            )}
          </p>
        )}
        {!shared && !set && <p>{both ? words.clearOne : words.clear}</p>}
        <Hung duty={duty} fixed={open.fixed} />
      </div>
    </div>
  )
}

/** What was set aside stands where it was asked, with its reason; findings of the duty stand there too. */
function Hung({ duty, fixed }: { duty: DutyRow; fixed: boolean }) {
  if (duty.hung.length === 0) return null
  return (
    <ul class="small">
      {duty.hung.map(({ id, statement, kind }) => (
        <li key={id}>
          {t().field.kind[kind]}: {fixed ? statement : <a href={`/group/${id}`}>{statement}</a>}
        </li>
      ))}
    </ul>
  )
}
