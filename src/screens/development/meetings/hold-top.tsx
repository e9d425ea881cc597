import { useSignal } from '@preact/signals'
import { ChevronLeft, List, MonitorUp } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { itemsOf } from '../../../domain/together/meeting.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { SyncBadge } from '../../frame/sync-badge.tsx'
import { AgendaRail } from './agenda-rail.tsx'
import { Beside } from './beside.tsx'
import { titleOf } from './said.ts'
import type { Following } from './use-following.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly following: Following
  readonly written: readonly Thing<'contribution'>[]
  readonly leader: boolean
  readonly onClose: () => void
}

/** What stands over a meeting: the way back, its name, whether all is saved; for who leads it the wall and the end. */
export function HoldTop({ meeting, following, written, leader, onClose }: Props) {
  const words = t().meetings
  const { values } = meeting
  const at = itemsOf(values).findIndex(({ id }) => id === following.item?.id)
  return (
    <header class="hold-top">
      <a class="back" href="/meetings">
        <Icon of={ChevronLeft} />
        {words.title}
      </a>
      <p class="title">
        {titleOf(values)}
        {at >= 0 && <span class="soft small">{words.itemOf(at + 1, itemsOf(values).length)}</span>}
      </p>
      <SyncBadge />
      {narrow.value ? (
        <More meeting={meeting} following={following} written={written} leader={leader} onClose={onClose} />
      ) : (
        leader && (
          <>
            <a class="button plain" href={`/meetings/${meeting.id}/wall`} onClick={fullScreen}>
              <Icon of={MonitorUp} />
              {words.wall}
            </a>
            <Button onClick={onClose}>{words.end}</Button>
          </>
        )
      )}
    </header>
  )
}

/** Where the browser refuses it the wall fills its window. */
const fullScreen = () => void document.documentElement.requestFullscreen?.().catch(() => undefined)

/** On a phone what stands beside the item lies under one button. */
function More({ meeting, following, written, leader, onClose }: Props) {
  const words = t().meetings
  const open = useSignal(false)
  const close = () => (open.value = false)
  const look = (id: string) => {
    following.look(id)
    close()
  }
  const end = () => {
    close()
    onClose()
  }
  return (
    <>
      <Button look="plain" icon={List} onClick={() => (open.value = true)}>
        {words.agenda}
      </Button>
      {open.value && (
        <Dialog
          title={titleOf(meeting.values)}
          onClose={close}
          actions={<Button onClick={close}>{t().common.close}</Button>}
        >
          <AgendaRail meeting={meeting} following={{ ...following, look }} />
          <Beside meeting={meeting} thoughts={written.filter(one => one.values.task === '').length} />
          {leader && (
            <div class="row">
              <a class="button plain" href={`/meetings/${meeting.id}/wall`} onClick={fullScreen}>
                <Icon of={MonitorUp} />
                {words.wall}
              </a>
              <Button look="plain" onClick={end}>
                {words.end}
              </Button>
            </div>
          )}
        </Dialog>
      )}
    </>
  )
}
