import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { lastRead } from '../../domain/sessions/session.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { language, t } from '../../ui/language.ts'
import { useLentLanguage } from '../../ui/lent-language.ts'
import { handBack, onBack } from '../device/handed.ts'
import { hersOf, keepHers } from '../device/hers.ts'
import { keep } from '../editing/saving.ts'
import { api } from '../worker/api.ts'

/** What was chosen in the interviewee's hands, as it stands in the address staff go on at. */
export type Chosen = 'ask' | 'day' | 'declined' | 'nothing' | 'group' | 'left' | 'read' | 'unread'

/**
 * Hands the device back from a page an interviewee holds, also when she leaves it with the browser's Back: whatever lies
 * before it in the history is the staff's. The page comes in the language in which she read the last time.
 */
export function useHandBack({ id, values }: Thing<'session'>): {
  readonly staff: string
  readonly choose: (what: string) => void
  /** That her language could not be fetched. */
  readonly missing: string
} {
  const hers = useRef(hersOf(id, lastRead(values)))
  const missing = useLentLanguage(hers.current)
  const staff = useRef(language.value)
  const choose = (what: string) => {
    keepHers(id)
    handBack(`/sessions/${id}/chosen/${what}`, staff.current)
  }
  useLayoutEffect(() => onBack(() => choose('left')), [])
  return { staff: staff.current, choose, missing }
}

/** The answers to the notice that are not yes; each leads to the page that asks for the tablet. */
export function Otherwise({ session, choose }: { session: Thing<'session'>; choose: (what: Chosen) => void }) {
  const words = t().notice
  const asking = useSignal(false)
  const alone = session.values.people.length < 2
  const decline = (noted: boolean) =>
    keep(async () => {
      const declined = session.values.people.map(person => [`attendance.${person}`, { state: 'declined' }])
      const patch = { ...Object.fromEntries(declined), state: 'held', finishedAt: Date.now() }
      if (noted) await api().edit(session.id, patch, session.view)
      else await api().remove(session.id)
      choose(noted ? 'declined' : 'nothing')
    })
  // In a group nobody refuses for the others.
  const refuse = () => {
    if (alone) asking.value = true
    else choose('group')
  }
  return (
    <>
      <Button big onClick={() => choose('ask')}>
        {words.ask}
      </Button>
      <Button big onClick={() => choose('day')}>
        {words.notToday}
      </Button>
      <Button big onClick={refuse}>
        {words.decline}
      </Button>
      {asking.value && (
        <Dialog
          title={words.declineAsk}
          onClose={() => (asking.value = false)}
          actions={
            <>
              <Button onClick={() => decline(false)}>{words.declineNo}</Button>
              <Button onClick={() => decline(true)}>{words.declineYes}</Button>
            </>
          }
        >
          <p>{words.declineText}</p>
        </Dialog>
      )}
    </>
  )
}
