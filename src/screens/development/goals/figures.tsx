import { useSignal } from '@preact/signals'
import { ClipboardList, ClipboardPaste, Plus, X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { resultOf } from '../../../domain/work/figure-of-result.ts'
import { type Figure, newFigure } from '../../../domain/work/indicator.ts'
import type { ListedFigure } from '../../../domain/work/measuring.ts'
import { numberIn } from '../../../domain/work/number-in.ts'
import { pastedFigures } from '../../../domain/work/pasted-figures.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { figureWord, surveyWord } from './figure-word.ts'
import { FromSurvey } from './from-survey.tsx'

type Props = { readonly indicator: Thing<'indicator'>; readonly figures: readonly ListedFigure[] }

/** The figures of a measure as a table; one is added by hand or many from a spreadsheet, and none is ever nought by itself. */
export function Figures({ indicator, figures }: Props) {
  const words = t().goals
  const adding = useSignal<'one' | 'many' | 'survey' | null>(null)
  const close = () => (adding.value = null)
  const drop = (id: string) =>
    apply([{ do: 'edit', id: indicator.id, patch: { [`figures.${id}`]: null } }], words.tookAway)
  const add = async (made: readonly Figure[]) => {
    const share = made.some(one => resultOf(one) !== '' && one.value !== null)
    const patch = {
      ...Object.fromEntries(made.map(one => [`figures.${newId()}`, one])),
      ...(share && indicator.values.unit === '' ? { unit: '%' } : {}),
    }
    await apply([{ do: 'edit', id: indicator.id, patch }], words.added)
  }
  return (
    <section>
      <h2>{words.figures}</h2>
      {figures.length === 0 && <p class="soft">{words.figuresNone}</p>}
      <ul class="lines linked">
        {figures.map(one => (
          <li key={one.id}>
            <div class="line">
              <span class="code">{one.period}</span>
              <span class="main">
                {figureWord(one, indicator.values.unit)}
                <small>{[surveyWord(one), one.note].filter(Boolean).join(' · ')}</small>
                {resultOf(one) !== '' && (
                  <small>
                    <a href={`/results/${resultOf(one)}`}>{words.seeResult}</a>
                  </small>
                )}
              </span>
            </div>
            <LineTool icon={X} label={words.takeAway(one.period)} onPress={() => drop(one.id)} />
          </li>
        ))}
      </ul>
      <div class="row no-print">
        <Button icon={Plus} onClick={() => (adding.value = 'one')}>
          {words.addFigure}
        </Button>
        <Button look="plain" icon={ClipboardPaste} onClick={() => (adding.value = 'many')}>
          {words.paste}
        </Button>
        <Button look="plain" icon={ClipboardList} onClick={() => (adding.value = 'survey')}>
          {words.fromSurvey}
        </Button>
      </div>
      {adding.value === 'one' && <OneFigure onAdd={add} onClose={close} />}
      {adding.value === 'many' && <ManyFigures onAdd={add} onClose={close} />}
      {adding.value === 'survey' && <FromSurvey indicator={indicator} onAdd={add} onClose={close} />}
    </section>
  )
}

type AddProps = { readonly onAdd: (figures: readonly Figure[]) => Promise<void>; readonly onClose: () => void }

function OneFigure({ onAdd, onClose }: AddProps) {
  const words = t().goals
  const period = useSignal('')
  const number = useSignal('')
  const inWords = useSignal('')
  const value = number.value.trim() === '' ? null : numberIn(number.value)
  const ready = period.value.trim() !== '' && value !== undefined
  const add = async () => {
    if (value === undefined) return
    await onAdd([newFigure({ period: period.value.trim(), value, inWords: inWords.value.trim() })])
    onClose()
  }
  return (
    <Dialog
      title={words.addFigure}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={add} onClose={onClose} disabled={!ready} />}
    >
      <div class="stack wide">
        <Field label={words.period} value={period.value} onInput={next => (period.value = next)} />
        <Field
          label={words.value}
          mode="text"
          value={number.value}
          problem={value === undefined ? words.valueBad : undefined}
          onInput={next => (number.value = next)}
        />
        <Field label={words.inWords} value={inWords.value} onInput={next => (inWords.value = next)} />
      </div>
    </Dialog>
  )
}

/** What is not understood stays in the field for her to mend; the rest is added. */
function ManyFigures({ onAdd, onClose }: AddProps) {
  const words = t().goals
  const text = useSignal('')
  const { figures, bad } = pastedFigures(text.value)
  const add = async () => {
    await onAdd(figures)
    if (bad.length === 0) onClose()
    else text.value = bad.join('\n')
  }
  return (
    <Dialog
      title={words.pasteTitle}
      onClose={onClose}
      actions={
        <Acts act={words.pasteAct(figures.length)} onAct={add} onClose={onClose} disabled={figures.length === 0} />
      }
    >
      <div class="stack wide">
        <TextField
          label={words.figures}
          hint={words.pasteHint}
          value={text.value}
          rows={6}
          onInput={next => (text.value = next)}
        />
        {bad.length > 0 && <p class="wait">{words.pasteBad(bad.length)}</p>}
      </div>
    </Dialog>
  )
}
