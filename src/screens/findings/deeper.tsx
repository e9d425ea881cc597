import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { FindingSheet } from '../../domain/findings/finding-sheet.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { rowFacts } from './board-rows.tsx'
import { AddCause } from './causes/add-cause.tsx'

/** The causes right below this one, and the way to add another; only problems and causes have them. */
export function Deeper({ sheet }: { sheet: FindingSheet }) {
  const words = t().findings
  const adding = useSignal(false)
  const { row, deeper } = sheet
  if (row.kind !== 'cause' && row.kind !== 'problem' && deeper.length === 0) return null
  const problem = row.kind === 'problem'
  return (
    <section class="deeper">
      <h2>{problem ? words.causes.areas : words.one.deeper}</h2>
      {deeper.length === 0 && <p class="soft">{problem ? words.causes.noAreas : words.one.noDeeper}</p>}
      <ul class="lines">
        {deeper.map(node => (
          <li key={node.link}>
            <a href={`/findings/${node.row.id}`}>
              <span class="main">{node.row.statement}</span>
              <small>{node.circle ? words.causes.circle : rowFacts(node.row, node.whole)}</small>
            </a>
          </li>
        ))}
      </ul>
      <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
        {problem ? words.causes.addArea : words.one.addDeeper}
      </Button>
      {adding.value && (
        <AddCause
          under={{ id: row.id, statement: row.statement }}
          area={problem}
          onClose={() => (adding.value = false)}
        />
      )}
    </section>
  )
}
