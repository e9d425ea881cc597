import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { easyTextOf } from '../../domain/surveys/easy-text.ts'
import { blankRound, type Survey } from '../../domain/surveys/survey.ts'
import { formOf } from '../../domain/surveys/survey-form.ts'
import { SurveyPreview } from '../../survey/preview.tsx'
import { t } from '../../ui/language.ts'
import { useTested } from '../editing/tested.ts'

/** The survey as those who answer see it, in one of its languages: ordinary or easy, as wide as a phone or a tablet. */
export function Preview({ survey, language, question }: { survey: Survey; language: string; question?: string }) {
  const words = t().surveys
  const easy = useSignal(false)
  const tested = useTested(language, easyTextOf(survey, language))
  const wide = useSignal(false)
  return (
    <aside class="survey-preview" aria-label={words.preview}>
      <h2 class="label">{words.preview}</h2>
      {survey.questions.length === 0 ? (
        <p class="soft">{words.previewEmpty}</p>
      ) : (
        <>
          <div class="row">
            <Pick
              value={easy.value}
              onPick={value => (easy.value = value)}
              names={[words.standard, tested ? words.easyTested : words.easy]}
            />
            <Pick value={wide.value} onPick={value => (wide.value = value)} names={[words.phone, words.tablet]} />
          </div>
          <div class="device" data-wide={wide.value || undefined} lang={language}>
            <SurveyPreview
              form={formOf(survey, blankRound)}
              language={language}
              easy={easy.value}
              question={question}
            />
          </div>
        </>
      )}
    </aside>
  )
}

type PickProps = {
  readonly value: boolean
  readonly onPick: (value: boolean) => void
  readonly names: [string, string]
}

/** One of two that exclude each other. */
function Pick({ value, onPick, names }: PickProps) {
  return (
    <div class="chips">
      {names.map((name, index) => (
        <Chip key={name} pressed={value === (index === 1)} onPress={() => onPick(index === 1)}>
          {name}
        </Chip>
      ))}
    </div>
  )
}

type ChipProps = { readonly pressed: boolean; readonly onPress: () => void; readonly children: ComponentChildren }

/** A choice that stays pressed. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  )
}
