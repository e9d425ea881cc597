import { useLocation } from 'preact-iso/router'
import { largest } from '../domain/range.ts'
import type { Thing } from '../domain/thing.ts'
import { isLanguage, languageNames, languages } from '../messages/languages.ts'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/language.ts'
import { Note, Trouble } from '../ui/note.tsx'
import { say } from '../ui/said.tsx'
import { useAct } from './act.ts'
import { api } from './api.ts'
import { BoundField, BoundSelect } from './bound.tsx'
import { Questions } from './questions.tsx'
import { keep } from './saving.ts'
import { Screen } from './screen.tsx'
import { useThing, useThings } from './things.ts'
import { Versions } from './versions.tsx'

/** One interview guide: edited until an interview has begun with it, read-only from then on. */
export function GuideScreen({ id }: { id: string }) {
  const words = t().guides
  const guide = useThing('guide', id)
  const sessions = useThings('session', { guide: id })
  if (guide === null || sessions === null) return null
  if (guide === undefined)
    return (
      <Screen title={words.title} back="/guides">
        <p class="soft">{words.empty}</p>
      </Screen>
    )
  const frozen = sessions.some(({ values }) => values.state !== 'planned')
  return (
    <Screen
      title={guide.values.title || words.nameNew}
      tab={words.title}
      lead={words.version(guide.values.version)}
      back="/guides"
    >
      <div class="guide-page page stack">
        {frozen ? <Frozen guide={guide} /> : <Open guide={guide} planned={sessions.length > 0} />}
      </div>
    </Screen>
  )
}

function Open({ guide, planned }: { guide: Thing<'guide'>; planned: boolean }) {
  const words = t().guides
  const { route } = useLocation()
  const remove = () =>
    keep(async () => {
      await api().remove(guide.id)
      route('/guides')
      say(words.dropped, { label: t().common.undo, run: () => void keep(() => api().restore(guide.id)) })
    })
  return (
    <>
      <div class="pair">
        <BoundField thing={guide} field="title" label={words.name} />
        <BoundSelect
          thing={guide}
          field="language"
          label={t().common.language}
          options={languages.map(one => [one, languageNames[one]] as const)}
        />
      </div>
      <Questions guide={guide} />
      <TwoOrders guide={guide} />
      {!planned && (
        <Button look="plain" onClick={() => void remove()}>
          {t().common.remove}
        </Button>
      )}
    </>
  )
}

function Frozen({ guide }: { guide: Thing<'guide'> }) {
  const words = t().guides
  const { route } = useLocation()
  const alike = useThings('guide') ?? []
  const { busy, problem, run } = useAct()
  const { title, questions, language } = guide.values
  const copy = () =>
    run(async () => {
      const versions = alike.filter(one => one.values.title === title).map(one => one.values.version)
      const version = largest(versions, guide.values.version) + 1
      route(`/guides/${await api().create('guide', { ...guide.values, version })}`)
    })
  return (
    <>
      <Note tone="plain">
        <p>{words.frozen}</p>
      </Note>
      <Button look="filled" busy={busy.value} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <Trouble text={problem.value} />
      <ol class="questions" lang={isLanguage(language) ? language : undefined}>
        {questions.map(question => (
          <li key={question.id}>
            {question.text}
            {question.prompt && <p class="small soft">{question.prompt}</p>}
          </li>
        ))}
      </ol>
      <TwoOrders guide={guide} />
    </>
  )
}

function TwoOrders({ guide }: { guide: Thing<'guide'> }) {
  return <Versions thing={guide} field="questions" label={t().capture.questions} read={readQuestions} />
}

/** The questions of one version as numbered lines, each with its reminder. */
function readQuestions(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value
    .map(({ text, prompt }: { text?: unknown; prompt?: unknown }, index) =>
      [`${index + 1}. ${String(text ?? '')}`, prompt ? `(${String(prompt)})` : ''].filter(Boolean).join(' '),
    )
    .join('\n')
}
