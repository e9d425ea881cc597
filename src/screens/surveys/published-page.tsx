import type { ComponentChildren } from 'preact'
import type { Survey, SurveyQuestion } from '../../domain/surveys/survey.ts'
import { nextVersion } from '../../domain/surveys/survey-edit.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Callout, Trouble } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'
import { useThings } from '../worker/things.ts'
import { Preview } from './survey-preview.tsx'

type Props = {
  readonly survey: Thing<'survey'>
  readonly language: string
  readonly chips: ComponentChildren
}

/** A version that does not change any more: its texts to read, and the ways on from it. */
export function PublishedPage({ survey, language, chips }: Props) {
  const words = t().surveys
  const { values } = survey
  const coordinates = isCoordinator()
  return (
    <div class="instrument">
      <div class="stack">
        {(values.state === 'published' || values.state === 'retired') && (
          <Callout tone="plain">
            <p>{words.frozen}</p>
          </Callout>
        )}
        {coordinates && <Ways survey={survey} />}
        {chips}
        <section>
          <h2 class="label">{words.questions}</h2>
          <ol class="survey-questions read" lang={language}>
            {values.questions.map((question, index) => (
              <li key={question.id}>
                <div class="head">
                  <span class="number">{index + 1}</span>
                  <Read survey={values} question={question} language={language} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <Preview survey={values} language={language} />
    </div>
  )
}

function Ways({ survey }: { survey: Thing<'survey'> }) {
  const words = t().surveys
  const all = useThings('survey') ?? []
  const route = useRoute()
  const { busy, problem, run } = useAct()
  const copy = () =>
    run(async () => {
      const others = all.map(one => one.values)
      route(`/surveys/${await api().create('survey', nextVersion(survey.id, survey.values, others))}`)
    })
  return (
    <>
      <div class="row">
        {survey.values.state === 'published' && (
          <a class="button filled" href={`/rounds/new?survey=${survey.id}`}>
            {words.openRound}
          </a>
        )}
        <Button busy={busy.value} onClick={() => copy()}>
          {words.copy}
        </Button>
      </div>
      <Trouble text={problem.value} />
    </>
  )
}

type ReadProps = { readonly survey: Survey; readonly question: SurveyQuestion; readonly language: string }

/** A question with its help and answers, and beneath it the same in easy language. */
function Read({ survey, question, language }: ReadProps) {
  const words = t().surveys
  const say = (texts: Survey['title']) => texts[language] ?? inMyLanguage(texts)
  const points = survey.scales.find(one => one.id === question.scale)?.points ?? []
  const answers = [...points.map(one => say(one.text)), ...question.options.map(one => say(one.label))]
  const easier = [say(question.easy), say(question.easyHelp)].filter(Boolean).join(' ')
  return (
    <div class="texts">
      <p>{say(question.text)}</p>
      {say(question.help) && <p class="small">{say(question.help)}</p>}
      {easier && <p class="small soft">{easier}</p>}
      <p class="small soft">{answers.length > 0 ? answers.join(' · ') : words.openAnswer}</p>
    </div>
  )
}
