import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InvitationCard } from '../../project/api.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { shortDay, t } from '../../ui/language.ts'
import { tryLater } from '../../ui/try-later.ts'
import { intent, isBare, phase, turnAway, unlocked } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { api } from '../worker/api.ts'
import { problemCode, problemText, type Told } from '../worker/problem.ts'

/** What the invitation lets one into, before anything is made on this device. */
export function Invitation() {
  const words = t().founding
  const code = intent.value?.code ?? ''
  const { card, problem, used, again } = useInvitation(code)
  const leave = () => {
    turnAway()
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
            {used && isBare(code) && <p>{t().start.perhapsSetup}</p>}
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

/** So long until an endpoint that did not answer is asked again, in ms. */
const AGAIN_MS = 5_000

/**
 * Reads an invitation, again when asked, and by itself while the endpoint cannot be asked, which is `unheard`; `problem` is
 * the sentence to show.
 */
export function useInvitation(code: string) {
  const card = useSignal<InvitationCard | null>(null)
  const problem = useSignal<Told | ''>('')
  const tries = useSignal(0)
  const attempt = tries.value
  useEffect(() => {
    let over = () => {}
    let gone = false
    void attempt
    const failed = (error: unknown) => {
      if (gone) return
      problem.value = problemCode(error)
      if (isUnheard(problem.value)) over = tryLater(AGAIN_MS, () => tries.value++)
    }
    const read = (next: InvitationCard) => {
      card.value = next
      problem.value = ''
    }
    void api().invitation(code).then(read, failed)
    return () => {
      gone = true
      over()
    }
  }, [code, attempt])
  const again = () => {
    problem.value = ''
    tries.value++
  }
  const sentence = problem.value && problemText(problem.value)
  const used = problem.value === 'invite-used'
  return { card: card.value, problem: sentence, used, unheard: isUnheard(problem.value), again }
}

const isUnheard = (problem: Told | ''): boolean => ['offline', 'server-silent', 'server-busy'].includes(problem)
