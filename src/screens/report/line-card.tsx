import { ArrowDown, ArrowUp, X } from 'lucide'
import type { CheckedLine } from '../../domain/report/checking.ts'
import { outcomes } from '../../domain/report/report.ts'
import type { Thing } from '../../domain/thing.ts'
import { t } from '../../ui/language.ts'
import { LineTool } from '../../ui/line-tool.tsx'
import { apply } from '../editing/apply.ts'
import { BoundSelect, BoundText } from '../editing/bound.tsx'
import { keep } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { HeldBack, MaybeNames } from './held-back.tsx'

type Props = {
  readonly checked: CheckedLine
  readonly number: number
  readonly before: Thing<'reportLine'> | undefined
  readonly after: Thing<'reportLine'> | undefined
}

/** One thing that was said, with what was found and what came of it. */
export function LineCard({ checked, number, before, after }: Props) {
  const words = t().reports
  const { line } = checked
  const { outcome, said, found } = line.values
  const name = `${number}. ${said || found}`
  const trade = (other: Thing<'reportLine'> | undefined) =>
    other &&
    keep(() =>
      api().apply([
        { do: 'edit', id: line.id, patch: { order: other.values.order } },
        // Two that were added apart may stand at one place.
        { do: 'edit', id: other.id, patch: { order: placeOf(other, line, other === before ? 0.5 : -0.5) } },
      ]),
    )
  return (
    <li class="card">
      <div class="tools no-print">
        <span class="label">{number}</span>
        <LineTool icon={ArrowUp} label={`${words.up}: ${name}`} idle={!before} onPress={() => void trade(before)} />
        <LineTool icon={ArrowDown} label={`${words.down}: ${name}`} idle={!after} onPress={() => void trade(after)} />
        <LineTool
          icon={X}
          label={`${words.removeLine}: ${name}`}
          onPress={() => void apply([{ do: 'remove', id: line.id }], words.removedLine)}
        />
      </div>
      <HeldBack held={checked.held} />
      <MaybeNames names={checked.names} />
      <BoundText thing={line} field="said" label={words.said} hint={words.saidHint} rows={2} ours />
      <BoundText thing={line} field="found" label={words.found} rows={2} ours />
      <BoundSelect
        thing={line}
        field="outcome"
        label={words.outcome}
        options={outcomes.map(one => [one, words.outcomes[one]] as const)}
      />
      <BoundText thing={line} field="done" label={words.done[outcome]} hint={words.doneHint} rows={2} ours />
      <details class="no-print">
        <summary>{words.easy}</summary>
        <div class="stack wide">
          <BoundText thing={line} field="easySaid" label={words.easySaid} rows={2} ours />
          <BoundText thing={line} field="easyFound" label={words.easyFound} rows={2} ours />
          <BoundText thing={line} field="easyDone" label={words.easyDone} rows={2} ours />
        </div>
      </details>
    </li>
  )
}

/** The place that one line leaves to another; beside it where both stood at one. */
const placeOf = (other: Thing<'reportLine'>, line: Thing<'reportLine'>, beside: number): number =>
  line.values.order === other.values.order ? other.values.order + beside : line.values.order
