import { useSignal } from '@preact/signals'
import { type FindingKind, findingKinds, newFinding } from '../../domain/findings/finding.ts'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Select, TextField } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { useBegun } from '../editing/begun.ts'
import { keep } from '../editing/saving.ts'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { newId } from '../worker/new-id.ts'

/** The kinds of findings as a choice, in the order of lists. */
export const kindOptions = (): readonly (readonly [FindingKind, string])[] =>
  findingKinds.map(kind => [kind, t().field.kind[kind]] as const)

/** A new finding: one sentence and a kind, nothing more. */
export function NewFinding({ onClose }: { onClose: () => void }) {
  const words = t().findings
  const route = useRoute()
  const make = async (statement: string, kind: FindingKind) => {
    const id = newId()
    await keep(() => api().create('finding', newFinding({ statement, kind }), id))
    onClose()
    route(`/findings/${id}`)
  }
  return <SentenceAndKind place="" title={words.board.newTitle} onClose={onClose} onMake={make} />
}

type Props = {
  /** Where what comes of it will live: what was begun there stands there again. */
  readonly place: string
  readonly title: string
  readonly onClose: () => void
  readonly onMake: (statement: string, kind: FindingKind) => Promise<void>
  readonly hint?: string
}

/** Asks for one sentence and a kind. */
export function SentenceAndKind({ place, title, onClose, onMake, hint }: Props) {
  const words = t().findings
  const { statement, kind, made } = useBegun(`sentence ${place}`, { statement: '', kind: 'cause' as FindingKind })
  const busy = useSignal(false)
  const make = async () => {
    if (statement.value.trim() === '' || busy.value) return
    busy.value = true
    try {
      await onMake(statement.value.trim(), kind.value)
      made()
    } finally {
      // What was refused, as too large, can be made once it is shorter.
      busy.value = false
    }
  }
  const keys = useKeys<HTMLDivElement>(event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void make()
  })
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Acts
          act={words.board.make}
          onAct={() => make()}
          onClose={onClose}
          busy={busy.value || statement.value.trim() === ''}
        />
      }
    >
      <div class="stack wide" ref={keys}>
        <TextField
          label={words.statement}
          hint={hint}
          value={statement.value}
          onInput={value => (statement.value = value)}
          rows={2}
        />
        <Select
          label={words.kind}
          value={kind.value}
          options={kindOptions()}
          onInput={value => (kind.value = value as FindingKind)}
        />
      </div>
    </Dialog>
  )
}
