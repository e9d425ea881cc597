import { t } from '../../../ui/language.ts'
import { GuideQuestions } from '../../editing/guide-questions.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useSessionName } from '../../worker/session-name.ts'
import { useThing } from '../../worker/things.ts'
import { NoSession } from '../no-session.tsx'

/** The guide of an interview to read before it begins: its questions in the interviewer's language, and the way on. */
export function ReadGuide({ id }: { id: string }) {
  const words = t().guides
  const session = useThing('session', id)
  const guide = useThing('guide', session?.values.guide ?? '')
  const nameOf = useSessionName()
  if (session === undefined) return <NoSession />
  if (session === null || guide === null) return null
  const begun = session.values.state !== 'planned'
  return (
    <Screen title={guide?.values.title || words.title} tab={t().sessions.title} lead={nameOf(session.values)} back="/">
      <div class="guide-page page stack">
        {guide ? <GuideQuestions guide={guide.values} /> : <p class="soft">{words.notHere}</p>}
        <div class="row">
          <a class="button filled" href={`/sessions/${id}/${begun ? 'write' : 'notice'}`}>
            {begun ? t().today.goOn : t().today.start}
          </a>
          <a class="button plain" href={`/sessions/${id}`}>
            {words.toPlan}
          </a>
        </div>
      </div>
    </Screen>
  )
}
