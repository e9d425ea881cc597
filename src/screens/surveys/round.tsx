import type { RoundStanding } from '../../domain/surveys/round-standing.ts'
import { MOST_ANSWERS, NEARLY_ALL, type Round } from '../../domain/surveys/survey.ts'
import type { Thing } from '../../domain/thing.ts'
import { Callout } from '../../ui/callout.tsx'
import { dateWord, stretch } from '../../ui/dates.ts'
import { locale, t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { useTapped } from '../editing/tapped.ts'
import { Versions } from '../editing/versions.tsx'
import { ChainLine } from '../frame/chain.tsx'
import { Screen } from '../frame/screen.tsx'
import { problemText } from '../worker/problem.ts'
import { isCoordinator, seesMaterial } from '../worker/role.ts'
import { useThing, useView } from '../worker/things.ts'
import { CloseRound } from './close-round.tsx'
import { channelName, Handouts } from './handouts.tsx'
import { Doubts } from './set-aside.tsx'
import { useWaitingAnswers } from './waiting-answers.ts'
import { WaysToAnswer } from './ways-to-answer.tsx'

/** A round: how people answer it, what has come, what was handed out, and its end. */
export function RoundPage({ id }: { id: string }) {
  const words = t().surveys
  const round = useThing('round', id)
  const standing = useView('roundStanding', { id })
  const survey = useThing('survey', round?.values.survey ?? '')
  const held = useWaitingAnswers(standing?.k ?? round?.values.k)
  if (round === null) return null
  if (round === undefined)
    return (
      <Screen title={words.round} back="/surveys">
        <p class="soft">{words.gone}</p>
      </Screen>
    )
  const { values } = round
  const of = survey ? `${inMyLanguage(survey.values.title)} · ${t().work.version(survey.values.version)}` : ''
  // What coordinators said of it holds, whatever others wrote into the round.
  const { k, state } = standing ?? values
  const lead = [of, t().work.roundState[state], stretch(values.from, values.to)]
  const invented = values.invented && t().field.invented
  return (
    <Screen
      title={values.label || t().common.untitled}
      tab={words.round}
      lead={[...lead, invented].filter(Boolean).join(' · ')}
      back="/surveys"
    >
      <div class="round-page split">
        <div class="stack">
          {state === 'open' && <WaysToAnswer round={round} />}
          {standing && <Answers round={round} standing={standing} held={held} />}
          <Counted key={round.id} round={round} />
          <ChainLine id={id} kind="round" />
        </div>
        <aside class="stack">
          <About round={{ ...values, k }} />
          {isCoordinator() && state === 'open' && <CloseRound round={round} k={k} />}
        </aside>
      </div>
    </Screen>
  )
}

type AnswersProps = { readonly round: Thing<'round'>; readonly standing: RoundStanding; readonly held: string }

function Answers({ round, standing, held }: AnswersProps) {
  const words = t().surveys
  const { k, state } = standing
  const inMyLanguage = standing.arrived > 0 ? words.atLeast(standing.arrived) : words.fewer(k)
  // Once it is closed nobody can count along any more.
  const exact = state === 'closed' && standing.opened > 0
  const coordinates = isCoordinator()
  return (
    <section>
      <h2 class="label">{state === 'closed' ? words.answersAll : words.answers}</h2>
      <p class="figure">{exact ? standing.opened : inMyLanguage}</p>
      {state !== 'closed' && <p class="small soft">{words.answersNote(k)}</p>}
      {coordinates && state === 'open' && standing.arrived >= NEARLY_ALL && (
        <Callout tone="waits">
          <p>{t().server.nearlyFull(MOST_ANSWERS.toLocaleString(locale()))}</p>
        </Callout>
      )}
      {held && (
        <Callout tone="waits">
          <p>{held}</p>
        </Callout>
      )}
      {coordinates && standing.trouble && (
        <Callout tone="waits">
          <p>{problemText(standing.trouble)}</p>
        </Callout>
      )}
      {coordinates && <Doubts {...standing} />}
      {coordinates && standing.locked && (
        <Callout tone="waits">
          <p>{words.locked}</p>
        </Callout>
      )}
      {coordinates && (
        <p>
          <a class={state === 'open' ? 'button' : 'button filled'} href={`/rounds/${round.id}/result`}>
            {words.seeResult}
          </a>
        </p>
      )}
    </section>
  )
}

/** What was handed out; counted on the whole list, so that two hands never add a way twice. */
function Counted({ round }: { round: Thing<'round'> }) {
  const { state } = round.values
  const [handouts, set] = useTapped<Round['handouts']>(round, 'handouts')
  const readsMaterial = seesMaterial()
  if (readsMaterial && state === 'open')
    return (
      <>
        <Handouts handouts={handouts} onChange={set} />
        <Versions thing={round} field="handouts" label={t().surveys.handouts} read={readHandouts} />
      </>
    )
  const handed = handouts.filter(one => one.count > 0)
  return handed.length > 0 ? <Handouts handouts={handed} /> : null
}

/** One of two countings as a line: *poster or QR code 12, letter 3*. */
function readHandouts(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return (value as Round['handouts']).map(one => `${channelName(one.channel)} ${one.count}`).join(', ')
}

function About({ round }: { round: Round }) {
  const words = t().surveys
  const shown = [inMyLanguage(round.shownIn) || round.shownAt, round.shownBy && dateWord(round.shownBy)] as const
  return (
    <section>
      <h2 class="label">{words.about}</h2>
      <ul class="facts">
        <li>{words.kFact(round.k)}</li>
        <li>{round.frame || words.frameNone}</li>
        {round.population !== null && <li>{words.populationFact(round.population)}</li>}
        {shown.some(Boolean) && <li>{words.shownFact(...shown)}</li>}
        {round.ask && <li>{words.askFact(round.ask)}</li>}
        {round.inWords && <li>{round.inWords}</li>}
      </ul>
    </section>
  )
}
