import { Printer } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { useDraft } from '../../editing/draft.ts'
import { Versions } from '../../editing/versions.tsx'
import { BesidePhases } from '../../frame/beside-phases.tsx'
import { ChainLine } from '../../frame/chain.tsx'
import { NothingHere } from '../../frame/nothing-here.tsx'
import { Screen } from '../../frame/screen.tsx'
import { isCoordinator } from '../../worker/role.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { Published } from './published-body.tsx'
import { Released } from './release.tsx'

/** The results published in the project, the newest first, for everybody in it. */
export function PublishedList() {
  const words = t().results
  const all = useThings('result')
  const reports = useThings('toldReport')
  if (!all || !reports) return null
  const told = reports.toSorted((a, b) => b.values.on.localeCompare(a.values.on))
  const sorted = [...all].sort((a, b) => b.values.on.localeCompare(a.values.on))
  return (
    <Screen title={words.list} lead={words.publishedLead}>
      {told.length > 0 && (
        <section class="band">
          <h2 class="label">{t().reports.list}</h2>
          <ul class="lines">
            {told.map(({ id, values }) => (
              <li key={id}>
                <a href={`/told/${id}`}>
                  <span class="main">
                    <strong>{values.title}</strong>
                    <small>{words.publishedOn(dateWord(values.on))}</small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sorted.length === 0 ? (
        <p class="soft">{words.publishedNone}</p>
      ) : (
        <ul class="lines">
          {sorted.map(({ id, values }) => (
            <li key={id}>
              <a href={`/results/${id}`}>
                <span class="main">
                  <strong>{inMyLanguage(values.result.survey.title)}</strong>
                  <small>{[titleOf(values.result), words.publishedOn(dateWord(values.on))].join(' · ')}</small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}

const titleOf = ({ rounds }: Thing<'result'>['values']['result']): string => {
  const [first, last] = [rounds[0]?.label ?? '', rounds.at(-1)?.label ?? '']
  return first === last ? last : t().results.compared(last, first)
}

/** One published result, and what happens next. */
export function PublishedPage({ id }: { id: string }) {
  const words = t().results
  const thing = useThing('result', id)
  if (thing === undefined) return <NothingHere title={words.title} back="/results" />
  if (thing === null) return null
  const { result, on } = thing.values
  const last = result.rounds.at(-1)
  return (
    <Screen title={titleOf(result)} tab={words.title} lead={words.publishedOn(dateWord(on))} back={backTo(thing)}>
      <div class="no-print published-ways">
        <Button look="plain" icon={Printer} onClick={() => print()}>
          {t().common.print}
        </Button>
      </div>
      {!reads() && <Released thing={thing} />}
      <Published result={result} />
      {result.survey.pulse && last && <BesidePhases within={last} without={id} />}
      <Next key={thing.id} thing={thing} />
      <ChainLine id={id} kind="result" />
    </Screen>
  )
}

const reads = () => !isCoordinator()
const backTo = ({ values }: Thing<'result'>): string => (reads() ? '/results' : `/rounds/${values.round}/result`)

/** What is done because of the result: written by coordinators, read by everybody. */
function Next({ thing }: { thing: Thing<'result'> }) {
  const words = t().results
  const draft = useDraft(thing, 'next')
  return (
    <section class="band next">
      <h2>{words.next}</h2>
      {reads() ? (
        <p>{thing.values.next || words.nextNone}</p>
      ) : (
        <div>
          <p class="print-only">{draft.text || words.nextNone}</p>
          <div class="no-print" onFocusOut={draft.save}>
            <TextField
              label={words.next}
              quiet
              value={draft.text}
              onInput={draft.input}
              hint={words.nextHint}
              rows={3}
            />
            <Versions thing={thing} field="next" label={words.next} text />
          </div>
        </div>
      )}
    </section>
  )
}
