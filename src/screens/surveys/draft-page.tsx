import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Survey } from '../../domain/survey.ts'
import { withLanguage, withText } from '../../domain/survey-edit.ts'
import { holdsBack } from '../../domain/survey-gaps.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Field, Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { Note } from '../../ui/note.tsx'
import { say } from '../../ui/said.tsx'
import { api } from '../api.ts'
import { keep } from '../saving.ts'
import { Versions } from '../versions.tsx'
import { told } from '../work/words.ts'
import { languageName } from './gap-words.ts'
import { Missing } from './missing.tsx'
import { QuestionRows } from './question-rows.tsx'
import { ScaleFields } from './scale-fields.tsx'
import { Preview } from './survey-preview.tsx'
import { type SurveyDraft, useSurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: Thing<'survey'>
  readonly language: string
  readonly chips: (shown: Survey) => ComponentChildren
}

/** A draft at work: its texts in one language, what is missing, and beside it how it will look. */
export function DraftPage({ survey, language, chips }: Props) {
  const words = t().surveys
  const root = useRef<HTMLDivElement>(null)
  const inside = (element: EventTarget | null) => element instanceof Node && root.current?.contains(element) === true
  const draft = useSurveyDraft(survey, () => inside(document.activeElement))
  const now: Survey = { ...survey.values, ...draft.draft }
  const asked = now.languages.includes(language)
  const setTitle = (text: string) =>
    draft.change({ ...draft.now(), title: withText(draft.now().title, language, text) })
  return (
    <div class="instrument">
      <div class="stack" ref={root} onFocusOut={event => inside(event.relatedTarget) || draft.leave()}>
        <p class="soft">{words.draft}</p>
        {chips(now)}
        <Tick
          label={words.asked}
          checked={asked}
          onChange={on => draft.change(withLanguage(draft.now(), language, on))}
        />
        <Field label={words.name} value={now.title[language] ?? ''} onInput={setTitle} />
        <Versions thing={survey} field="title" label={words.name} read={value => told(value as Survey['title'])} />
        <QuestionRows survey={draft} language={language} />
        <Versions thing={survey} field="questions" label={words.questions} read={readQuestions} />
        <ScaleFields survey={draft} language={language} />
        <Missing survey={now} onTakeOut={tag => takeOut(draft, tag)} />
        <Publish survey={survey} now={now} flush={draft.flush} />
      </div>
      <Preview survey={now} language={language} />
    </div>
  )
}

type PublishProps = { readonly survey: Thing<'survey'>; readonly now: Survey; readonly flush: () => Promise<void> }

function Publish({ survey, now, flush }: PublishProps) {
  const words = t().surveys
  const asking = useSignal(false)
  const refused = useSignal(false)
  const { route } = useLocation()
  const holds = holdsBack(now)
  const publish = async () => {
    asking.value = false
    await flush()
    await keep(() => api().edit(survey.id, { state: 'published' }, survey.view))
    say(words.published)
  }
  const remove = async () => {
    await flush()
    await keep(() => api().remove(survey.id))
    route('/surveys')
    say(words.removed, { label: t().common.undo, run: () => void keep(() => api().restore(survey.id)) })
  }
  return (
    <>
      {refused.value && holds !== '' && (
        <Note tone="bad">
          <p>{words.holds[holds]}</p>
        </Note>
      )}
      <div class="row">
        <Button
          look="filled"
          onClick={() => {
            refused.value = holds !== ''
            asking.value = holds === ''
          }}
        >
          {words.publish}
        </Button>
        <Button look="plain" onClick={() => void remove()}>
          {t().common.remove}
        </Button>
      </div>
      {asking.value && (
        <Dialog
          title={words.publishTitle(now.version)}
          onClose={() => (asking.value = false)}
          actions={<Acts act={words.publishAct} onAct={() => void publish()} onClose={() => (asking.value = false)} />}
        >
          <p>{words.publishText}</p>
        </Dialog>
      )}
    </>
  )
}

/** Takes a language out, with an undo by its name. */
function takeOut(draft: SurveyDraft, tag: string): void {
  const before = draft.now().languages
  draft.change(withLanguage(draft.now(), tag, false))
  say(t().surveys.tookOut(languageName(tag)), {
    label: t().common.undo,
    run: () => draft.change({ ...draft.now(), languages: before }),
  })
}

/** The questions of one version as numbered lines. */
function readQuestions(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value.map(({ text }: { text?: Survey['title'] }, index) => `${index + 1}. ${told(text ?? {})}`).join('\n')
}
