import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InvitationCard } from '../../project/api.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { shortDay, t } from '../../ui/language.ts'
import { intent, phase, unlocked } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { api } from '../worker/api.ts'
import { errorText } from '../worker/problem.ts'

/** What the invitation lets one into, before anything is made on this device. */
export function Invitation() {
  const words = t().founding
  const { card, problem, again } = useInvitation(intent.value?.code ?? '')
  const leave = () => {
    intent.value = null
    phase.value = { at: unlocked.value ? 'project' : 'start' }
  }
  return (
    <BareLayout title={words.joinTitle}>
      <h1 tabIndex={-1}>
        {problem ? words.joinTitle : card?.project ? words.joinHeading(card.project) : words.joinUnknown}
      </h1>
      {!card && !problem && <p class="soft">{t().common.working}</p>}
      {problem && (
        <>
          <Callout tone="bad">
            <p>{problem}</p>
          </Callout>
          <Button wide onClick={again}>
            {t().start.continue}
          </Button>
          <Button look="plain" wide onClick={leave}>
            {t().common.back}
          </Button>
        </>
      )}
      {card && (
        <>
          <p>{words.joinAs(t().roles[card.role])}</p>
          <p>{words.joinSees[card.role]}</p>
          {card.until && <p class="small soft">{words.until(shortDay(new Date(card.until)))}</p>}
          <Button look="filled" big wide onClick={() => (phase.value = { at: unlocked.value ? 'join' : 'words' })}>
            {words.join}
          </Button>
        </>
      )}
    </BareLayout>
  )
}

/** Reads an invitation, again when asked; `problem` is the sentence to show. */
export function useInvitation(code: string) {
  const card = useSignal<InvitationCard | null>(null)
  const problem = useSignal('')
  const tries = useSignal(0)
  const attempt = tries.value
  useEffect(() => {
    problem.value = ''
    void attempt
    api()
      .invitation(code)
      .then(read => {
        card.value = read
      })
      .catch(error => {
        problem.value = errorText(error)
      })
  }, [code, attempt])
  return { card: card.value, problem: problem.value, again: () => tries.value++ }
}
