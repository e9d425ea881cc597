import type { Thing } from '../../../domain/thing.ts'
import { figureOf, takableFigures, takesPercent } from '../../../domain/work/figure-of-result.ts'
import type { Figure } from '../../../domain/work/indicator.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { useOnce } from '../../../ui/once.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { useThings } from '../../worker/things.ts'
import { figureWord, surveyWord } from './figure-word.ts'

type Props = {
  readonly indicator: Thing<'indicator'>
  readonly onAdd: (figures: readonly Figure[]) => Promise<void>
  readonly onClose: () => void
}

/** The questions of published results, each of which becomes a figure by one press: a person decides that it measures this. */
export function FromSurvey({ indicator, onAdd, onClose }: Props) {
  const words = t().goals
  const results = useThings('result')
  const take = useOnce(async (figure: Figure) => {
    await onAdd([figure])
    onClose()
  })
  if (!results) return null
  const { unit, figures } = indicator.values
  const here = new Set(Object.values(figures).map(({ from }) => from))
  const rows = results
    .toSorted((a, b) => b.values.on.localeCompare(a.values.on))
    .flatMap(result =>
      takableFigures(result).map(one => ({ ...one, survey: inMyLanguage(result.values.result.survey.title) })),
    )
  const takes = takesPercent(indicator.values)
  const shown = rows.map(one => {
    const { x, n } = one.share
    const note = [inMyLanguage(one.text), one.survey, one.round.label].filter(Boolean).join(' · ')
    return { ...one, figure: figureOf(one, { few: t().results.xOfN(x, n), note }) }
  })
  return (
    <Dialog
      title={words.fromSurveyTitle}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t().common.close}</Button>}
    >
      <div class="stack wide">
        {!takes && <p class="wait">{words.otherUnit(unit)}</p>}
        {takes && <p class="soft">{rows.length === 0 ? words.fromSurveyNone : words.fromSurveyHint}</p>}
        {takes && rows.length > 0 && (
          <ul class="lines">
            {shown.map(({ from, text, survey, round, figure }) => (
              <li key={from}>
                <button type="button" disabled={here.has(from)} onClick={() => take(figure)}>
                  <span class="main">
                    {inMyLanguage(text)}
                    <small>{[survey, round.label, here.has(from) && words.isHere].filter(Boolean).join(' · ')}</small>
                    <small>{[figureWord(figure, '%'), surveyWord(figure)].filter(Boolean).join(' · ')}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
