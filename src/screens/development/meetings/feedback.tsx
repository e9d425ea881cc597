import { useSignal } from '@preact/signals'
import { Timer } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { Qr } from '../../../ui/qr.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { isCoordinator } from '../../worker/role.ts'
import { here, useThings } from '../../worker/things.ts'

/** The minute of feedback at the end of a meeting: anonymous, each on her own phone, and its result once there is one. */
export function FeedbackItem({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const { feedback, feedbackLink } = meeting.values
  const result = useThings('result', { round: feedback })?.[0]
  return (
    <section class="stack feedback no-print">
      <p class="soft">{words.feedbackText}</p>
      {feedbackLink === '' ? <Open meeting={meeting.id} /> : <Ask round={feedback} link={feedbackLink} />}
      {feedback !== '' && result && (
        <p>
          <a href={`/results/${result.id}`}>{words.feedbackResult}</a>
        </p>
      )}
      {feedback !== '' && isCoordinator() && (
        <p>
          <a href={`/rounds/${feedback}`}>{words.feedbackRound}</a>
        </p>
      )}
    </section>
  )
}

function Open({ meeting }: { meeting: string }) {
  const words = t().meetings
  const { busy, problem, run } = useAct()
  if (here.value?.practice) return <p class="soft">{t().problems['practice-only']}</p>
  if (!isCoordinator()) return <p class="soft">{words.feedbackCoordinator}</p>
  return (
    <>
      <div class="row">
        <Button look="filled" icon={Timer} busy={busy.value} onClick={() => run(() => api().openFeedback(meeting))}>
          {words.feedbackOpen}
        </Button>
      </div>
      <Trouble text={problem.value} />
    </>
  )
}

/** The way to the questions: a code for the phones in the room, and a button for the one in the hand. */
function Ask({ round, link }: { round: string; link: string }) {
  const words = t().meetings
  const address = useSignal('')
  useEffect(() => {
    void api()
      .roundLink(round)
      .then(made => {
        address.value = made
      })
      // The code is for others' phones: without the endpoint's address the button still leads there on this one.
      .catch(() => undefined)
  }, [round])
  return (
    <>
      {address.value !== '' && <Qr text={address.value} label={words.feedbackQr} />}
      <p>
        <a class="button filled" href={`/survey/#${link}`}>
          {words.feedbackAnswer}
        </a>
      </p>
      <p class="small soft">{words.feedbackFirst}</p>
    </>
  )
}
