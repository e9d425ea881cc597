import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { largest } from '../../../domain/range.ts'
import { unreadInGuide } from '../../../domain/sessions/guide-twins.ts'
import type { Thing } from '../../../domain/thing.ts'
import { isLanguage, languageNames, languages } from '../../../messages/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { BoundField, BoundSelect } from '../../editing/bound.tsx'
import { nameOfLanguage } from '../../editing/guide-language.ts'
import { GuideQuestions } from '../../editing/guide-questions.tsx'
import { Versions } from '../../editing/versions.tsx'
import { NothingHere } from '../../frame/nothing-here.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { Questions } from './questions.tsx'
import { TwinQuestions } from './twin-questions.tsx'
import { useQuestions } from './use-questions.ts'

/** One interview guide: edited until an interview has begun with it, read-only from then on. */
export function GuideScreen({ id }: { id: string }) {
  const words = t().guides
  const guide = useThing('guide', id)
  const sessions = useThings('session', { guide: id })
  if (guide === null || sessions === null) return null
  if (guide === undefined) return <NothingHere title={words.title} back="/guides" />
  const frozen = sessions.some(({ values }) => values.state !== 'planned')
  return (
    <Screen
      title={guide.values.title || words.nameNew}
      tab={words.title}
      lead={words.version(guide.values.version)}
      back="/guides"
    >
      <div class="guide-page page stack">
        {frozen ? <Frozen guide={guide} /> : <Open key={guide.id} guide={guide} planned={sessions.length > 0} />}
      </div>
    </Screen>
  )
}

function Open({ guide, planned }: { guide: Thing<'guide'>; planned: boolean }) {
  const words = t().guides
  const removing = useRemoving()
  const remove = () => removing([{ do: 'remove', id: guide.id }], words.dropped, '/guides')
  return (
    <>
      <div class="pair">
        <BoundField thing={guide} field="title" label={words.name} />
        <BoundSelect
          thing={guide}
          field="language"
          label={words.own}
          options={languages.map(one => [one, languageNames[one]] as const)}
        />
      </div>
      <InLanguages guide={guide} />
      <TwoOrders guide={guide} />
      {!planned && (
        <Button look="plain" onClick={() => remove()}>
          {t().common.remove}
        </Button>
      )}
    </>
  )
}

/** The questions in one language at a time: the guide's own first. */
function InLanguages({ guide }: { guide: Thing<'guide'> }) {
  const words = t().guides
  const root = useRef<HTMLDivElement>(null)
  const inside = (element: EventTarget | null) => element instanceof Node && root.current?.contains(element) === true
  const draft = useQuestions(guide, () => inside(document.activeElement))
  const own = guide.values.language
  const wished = useSignal(own)
  const now = wished.value === own || isLanguage(wished.value) ? wished.value : own
  const behind = unreadInGuide(draft.guide).map(one => one.way)
  return (
    <div class="stack in-languages" ref={root} onFocusOut={event => inside(event.relatedTarget) || draft.leave()}>
      <fieldset class="chips">
        <legend class="hidden">{words.inLanguage}</legend>
        {[...new Set([own, ...languages])].map(tag => (
          <button key={tag} type="button" aria-pressed={tag === now} onClick={() => (wished.value = tag)}>
            {nameOfLanguage(tag)}
            {behind.includes(tag) && <small class="lacks"> · {words.lacksReading}</small>}
          </button>
        ))}
      </fieldset>
      {now === own ? (
        <Questions guide={guide} questions={draft} />
      ) : (
        <TwinQuestions guide={guide} draft={draft} language={now} />
      )}
    </div>
  )
}

function Frozen({ guide }: { guide: Thing<'guide'> }) {
  const words = t().guides
  const route = useRoute()
  const alike = useThings('guide') ?? []
  const { busy, problem, run } = useAct()
  const { title } = guide.values
  const copy = () =>
    run(async () => {
      const versions = alike.filter(one => one.values.title === title).map(one => one.values.version)
      const version = largest(versions, guide.values.version) + 1
      route(`/guides/${await api().create('guide', { ...guide.values, version })}`)
    })
  return (
    <>
      <Callout tone="plain">
        <p>{words.frozen}</p>
      </Callout>
      <Button look="filled" busy={busy.value} onClick={() => copy()}>
        {words.copy}
      </Button>
      <Trouble text={problem.value} />
      <GuideQuestions guide={guide.values} />
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
