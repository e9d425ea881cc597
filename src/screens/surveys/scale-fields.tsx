import type { Scale } from '../../domain/surveys/survey.ts'
import { withPoint } from '../../domain/surveys/survey-edit.ts'
import { saidKey } from '../../domain/surveys/survey-said.ts'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { SurveyText } from './survey-text.tsx'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = { readonly survey: SurveyDraft; readonly language: string; readonly open: string }

/** The answer scales that are in use, folded; opened, the words of each answer beside their easy twin. */
export function ScaleFields({ survey, language, open }: Props) {
  const words = t().surveys
  const { scales, questions } = survey.draft
  const uses = (id: string) => questions.filter(one => one.scale === id).length
  const used = scales.filter(scale => uses(scale.id) > 0)
  if (used.length === 0) return null
  return (
    <section>
      <h2 class="label">{words.scales}</h2>
      {used.map(scale => (
        <details key={scale.id} class="scale" open={open === scale.id || undefined}>
          <summary>
            <span>
              {ends(scale, language)} <small class="soft">{words.scaleUsed(uses(scale.id))}</small>
            </span>
          </summary>
          <div class="panel">
            {scale.points.flatMap(({ value, text, easy }, index) =>
              (['text', 'easy'] as const).map(name => (
                <SurveyText
                  key={`${value} ${name}`}
                  {...{ survey, language }}
                  of={saidKey.point(scale.id, value)}
                  easy={name === 'easy'}
                  label={name === 'text' ? words.point(index + 1) : words.pointEasy(index + 1)}
                >
                  <Field
                    label={name === 'text' ? words.point(index + 1) : words.pointEasy(index + 1)}
                    value={(name === 'text' ? text : easy)[language] ?? ''}
                    onInput={typed =>
                      survey.change(withPoint(survey.now(), { scale: scale.id, value, text: name, language }, typed))
                    }
                  />
                </SurveyText>
              )),
            )}
          </div>
        </details>
      ))}
    </section>
  )
}

/** A scale by its two ends: *Not at all – Completely*. */
function ends({ points }: Scale, language: string): string {
  const [first, last] = [points[0], points.at(-1)]
  const word = (point: typeof first) => (point ? (point.text[language] ?? inMyLanguage(point.text)) : '')
  return `${word(first)} – ${word(last)}`
}
