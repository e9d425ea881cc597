import { useSignal } from '@preact/signals'
import { FileDown, FileSpreadsheet, Printer } from 'lucide'
import type { RoundResult } from '../../../domain/surveys/round-result.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { download } from '../../device/download.ts'
import { BesidePhases } from '../../frame/beside-phases.tsx'
import { NothingHere } from '../../frame/nothing-here.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { isCoordinator } from '../../worker/role.ts'
import { useThing, useView } from '../../worker/things.ts'
import { Doubts } from '../set-aside.tsx'
import { ResultBody } from './body.tsx'
import { OpenAnswers } from './open.tsx'
import { Publish } from './publish.tsx'
import { verdictOf } from './words.ts'

/** The result of a round for coordinators, beside an earlier round if one is chosen. */
export function ResultPage({ id }: { id: string }) {
  const words = t().results
  const round = useThing('round', id)
  const standing = useView('roundStanding', { id })
  const chosen = useSignal<string | null>(null)
  const earlier = standing?.comparable.find(one => one.earlier)?.id ?? ''
  const against = chosen.value ?? earlier
  const result = useView('result', { round: id, against })
  if (round === undefined) return <NothingHere title={words.title} back="/surveys" />
  if (!round || !standing || !result) return null
  const [first, last] = [result.rounds[0], result.rounds.at(-1)]
  const title = first && last && first !== last ? words.compared(last.label, first.label) : (last?.label ?? '')
  const shown = result.questions.some(one => one.falls.some(fall => fall.as !== 'few'))
  return (
    <Screen title={title} tab={words.title} lead={inMyLanguage(result.survey.title)} back={`/rounds/${id}`}>
      <div class="results">
        <p class="whole">{verdictOf(result)}</p>
        {standing.locked && (
          <Callout tone="waits">
            <p>{t().surveys.locked}</p>
          </Callout>
        )}
        <Doubts altered={result.altered} aside={standing.aside} />
        <div class="result-tools no-print">
          {standing.comparable.length > 0 && (
            <Select
              label={words.beside}
              value={against}
              options={[['', words.alone], ...standing.comparable.map(one => [one.id, one.label] as const)]}
              onInput={value => {
                chosen.value = value
              }}
            />
          )}
          {shown && <Ways id={id} against={against} result={result} />}
        </div>
        {shown ? (
          <ResultBody result={result} usable />
        ) : (
          <Nothing k={standing.k} closed={last?.state === 'closed' && !standing.locked} />
        )}
        {result.survey.pulse && last && <BesidePhases within={last} />}
        {shown && <OpenAnswers questions={result.open} round={last} />}
      </div>
    </Screen>
  )
}

function Nothing({ k, closed }: { k: number; closed: boolean }) {
  const words = t().results
  return (
    <div class="stack">
      <p>{closed ? `${words.few}.` : words.none}</p>
      <p class="soft">{words.noneWhy(k)}</p>
    </div>
  )
}

/** The ways out: paper, Word, a spreadsheet, and to everybody in the project. */
function Ways({ id, against, result }: { id: string; against: string; result: RoundResult }) {
  const words = t().results
  const { busy, problem, run } = useAct()
  const get = (as: 'docx' | 'xlsx') =>
    run(async () => {
      const paper = { of: 'result', round: id, against, as } as const
      download(await api().paper(paper, language.value), `${words.title} ${result.rounds.at(-1)?.label ?? ''}.${as}`)
    })
  return (
    <div class="stack ways">
      <div class="row">
        <Button look="plain" icon={Printer} onClick={() => print()}>
          {t().common.print}
        </Button>
        <Button look="plain" icon={FileDown} busy={busy.value} onClick={() => get('docx')}>
          {words.word}
        </Button>
        <Button look="plain" icon={FileSpreadsheet} busy={busy.value} onClick={() => get('xlsx')}>
          {words.xlsx}
        </Button>
        {isCoordinator() && <Publish id={id} result={result} />}
      </div>
      <Trouble text={problem.value} />
    </div>
  )
}
