import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Survey } from '../../domain/surveys/survey.ts'
import { withLanguage } from '../../domain/surveys/survey-edit.ts'
import { holdsBack } from '../../domain/surveys/survey-gaps.ts'
import type { UnreadText } from '../../domain/surveys/survey-said.ts'
import { languageOf } from '../../domain/surveys/twins.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { toast } from '../../ui/toast.tsx'
import { keep } from '../editing/saving.ts'
import { focusSaid } from '../editing/twin-mark.tsx'
import { Versions } from '../editing/versions.tsx'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { languageName } from './gap-words.ts'
import { HeadFields } from './head-fields.tsx'
import { Missing } from './missing.tsx'
import { QuestionRows } from './question-rows.tsx'
import { ScaleFields } from './scale-fields.tsx'
import { Preview } from './survey-preview.tsx'
import { Unread } from './unread.tsx'
import { type SurveyDraft, useSurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: Thing<'survey'>
  readonly language: string
  readonly onLanguage: (language: string) => void
  readonly chips: (shown: Survey) => ComponentChildren
}

/** A draft at work: its texts in one language, what is missing, and beside it how it will look. */
export function DraftPage({ survey, language, onLanguage, chips }: Props) {
  const words = t().surveys
  /** The question or scale that is open. */
  const open = useSignal('')
  const root = useRef<HTMLDivElement>(null)
  const inside = (element: EventTarget | null) => element instanceof Node && root.current?.contains(element) === true
  const draft = useSurveyDraft(survey, () => inside(document.activeElement))
  const now: Survey = { ...survey.values, ...draft.draft }
  const asked = now.languages.includes(language)
  const change = ({ said, way }: UnreadText) => {
    onLanguage(languageOf(way))
    open.value = now.questions.find(one => one.dimension === said.id)?.id ?? said.id
    focusSaid(said.key, way)
  }
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
        <HeadFields survey={draft} language={language} thing={survey} />
        <QuestionRows survey={draft} language={language} open={open} />
        <Versions thing={survey} field="questions" label={words.questions} read={readQuestions} />
        <Versions thing={survey} field="dimensions" label={words.heading} read={readHeadings} />
        <ScaleFields survey={draft} language={language} open={open.value} />
        <Missing survey={now} onTakeOut={tag => takeOut(draft, tag)} />
        <Unread survey={now} onRead={({ said, way }) => draft.tick(said, way)} onChange={change} />
        <Publish survey={survey} now={now} flush={draft.flush} />
      </div>
      <Preview survey={now} language={language} question={open.value} />
    </div>
  )
}

type PublishProps = { readonly survey: Thing<'survey'>; readonly now: Survey; readonly flush: () => Promise<void> }

function Publish({ survey, now, flush }: PublishProps) {
  const words = t().surveys
  const asking = useSignal(false)
  const refused = useSignal(false)
  const route = useRoute()
  const holds = holdsBack(now)
  const publish = async () => {
    asking.value = false
    await flush()
    await keep(() => api().edit(survey.id, { state: 'published' }, survey.view))
    toast(words.published)
  }
  const remove = async () => {
    await flush()
    await keep(() => api().remove(survey.id))
    route('/surveys')
    toast(words.removed, { label: t().common.undo, run: () => void keep(() => api().restore(survey.id)) })
  }
  return (
    <>
      {refused.value && holds !== '' && (
        <Callout tone="bad">
          <p>{words.holds[holds]}</p>
        </Callout>
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
        <Button look="plain" onClick={() => remove()}>
          {t().common.remove}
        </Button>
      </div>
      {asking.value && (
        <Dialog
          title={words.publishTitle(now.version)}
          onClose={() => (asking.value = false)}
          actions={<Acts act={words.publishAct} onAct={() => publish()} onClose={() => (asking.value = false)} />}
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
  toast(t().surveys.tookOut(languageName(tag)), {
    label: t().common.undo,
    run: () => draft.change({ ...draft.now(), languages: before }),
  })
}

/** The headings of one version, one a line. */
function readHeadings(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value.map(({ label }: { label?: Survey['title'] }) => inMyLanguage(label ?? {})).join('\n')
}

/** The questions of one version as numbered lines. */
function readQuestions(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value
    .map(({ text }: { text?: Survey['title'] }, index) => `${index + 1}. ${inMyLanguage(text ?? {})}`)
    .join('\n')
}
