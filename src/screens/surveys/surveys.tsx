import { ChevronRight, Plus } from 'lucide'
import { completeLanguages } from '../../domain/surveys/survey-gaps.ts'
import type { ListedRound, ListedSurvey } from '../../domain/surveys/survey-list.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { stretch } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'
import { here, useView } from '../worker/things.ts'
import { languageList } from './gap-words.ts'
import { LostRounds } from './lost-rounds.tsx'

/** The place *Surveys*: every survey with its rounds beneath it, and the ways to begin. */
export function Surveys() {
  const words = t().surveys
  const list = useView('surveys', {})
  const coordinates = isCoordinator()
  return (
    <Screen title={words.title}>
      {coordinates && list && <Ways list={list} />}
      {list?.length === 0 && <p class="soft band">{coordinates ? words.empty : words.emptyOthers}</p>}
      <div class="survey-list page">
        {list?.map(one => (
          <section key={one.id} class="band">
            <ul class="lines">
              <SurveyLine survey={one} />
              {one.rounds.map(round => (
                <RoundLine key={round.id} round={round} />
              ))}
            </ul>
          </section>
        ))}
        {coordinates && list && !here.value?.practice && <LostRounds />}
      </div>
    </Screen>
  )
}

function Ways({ list }: { list: readonly ListedSurvey[] }) {
  const words = t().surveys
  const route = useRoute()
  const { busy, problem, run } = useAct()
  const make = (name: 'client-survey' | 'staff-pulse') =>
    run(async () => route(`/surveys/${await api().newSurvey(name)}`))
  const canOpen = list.some(one => one.values.state === 'published')
  return (
    <>
      <div class="row">
        {canOpen && (
          <a class="button filled" href="/rounds/new">
            {words.openRound}
          </a>
        )}
        <Button
          look={canOpen ? 'outlined' : 'filled'}
          icon={Plus}
          busy={busy.value}
          onClick={() => make('client-survey')}
        >
          {words.fromTemplate}
        </Button>
        <Button look="plain" icon={Plus} busy={busy.value} onClick={() => make('staff-pulse')}>
          {words.fromPulse}
        </Button>
      </div>
      <Trouble text={problem.value} />
    </>
  )
}

function SurveyLine({ survey: { id, values, rounds } }: { survey: ListedSurvey }) {
  const words = t().surveys
  const complete = completeLanguages(values)
  const facts = [
    t().work.version(values.version),
    t().work.surveyState[values.state],
    complete.length > 0 ? words.completeIn(languageList(complete)) : words.completeNone,
    rounds.length === 0 && words.noRounds.toLocaleLowerCase(),
    values.invented && t().field.invented,
  ]
  return (
    <li class="survey">
      <a href={`/surveys/${id}`}>
        <span class="main">
          {inMyLanguage(values.title) || t().common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  )
}

function RoundLine({ round: { id, values, arrived } }: { round: ListedRound }) {
  const words = t().surveys
  const [some, few] = values.state === 'closed' ? [words.came, words.cameFew] : [words.soFar, words.soFarFew]
  const came = arrived > 0 ? some(arrived) : few(values.k)
  return (
    <li class="round">
      <a href={`/rounds/${id}`}>
        <span class="main">
          {values.label || t().common.untitled}
          <small>
            {[t().work.roundState[values.state], stretch(values.from, values.to)].filter(Boolean).join(' · ')}
          </small>
          <small>{came}</small>
        </span>
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  )
}
