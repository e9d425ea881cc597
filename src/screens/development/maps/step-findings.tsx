import { useSignal } from '@preact/signals'
import { CircleAlert, Lightbulb, Link2, Unlink } from 'lucide'
import type { FindingKind } from '../../../domain/findings/finding.ts'
import { findingKinds } from '../../../domain/findings/finding.ts'
import type { HungFinding, PathStep } from '../../../domain/maps/path.ts'
import { foundAt, hung } from '../../../domain/maps/path-acts.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select, TextField } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { useOnce } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

type Props = { readonly path: OpenPath; readonly step: PathStep; readonly fixed?: boolean }

/** The findings of the group that hang on a step; one can be hung there, or made of what is seen there. */
export function StepFindings({ path, step, fixed = false }: Props) {
  const words = m()
  const open = useSignal<'hang' | 'make' | ''>('')
  const frictions = step.hung.filter(({ kind }) => kind === 'friction').length
  return (
    <section class="step-findings">
      {step.hung.length > 0 && <h3 class="label">{frictions > 0 ? words.frictions(frictions) : words.hungHere}</h3>}
      <ul>
        {step.hung.map(one => (
          <Hung key={one.id} finding={one} step={step} fixed={fixed} />
        ))}
      </ul>
      {!fixed && (
        <>
          <Button look="plain" icon={Link2} onClick={() => (open.value = 'hang')}>
            {words.hang}
          </Button>
          <Button look="plain" icon={Lightbulb} onClick={() => (open.value = 'make')}>
            {words.newFinding}
          </Button>
        </>
      )}
      {open.value === 'hang' && <Hang path={path} step={step} onClose={() => (open.value = '')} />}
      {open.value === 'make' && (
        <MakeFinding zone={path.map.zone} steps={[step.id]} onClose={() => (open.value = '')} />
      )}
    </section>
  )
}

function Hung({ finding, step, fixed }: { finding: HungFinding; step: PathStep; fixed: boolean }) {
  const words = m()
  const { field } = t()
  const { id, kind, statement, voices, against, influence } = finding
  const facts = [
    kind !== 'friction' && field.kind[kind],
    voices + against > 0 && field.voices(voices, against),
    influence && field.influence[influence],
  ]
  return (
    <li>
      <Icon of={CircleAlert} size={18} />
      <div>
        {fixed ? <p>{statement}</p> : <a href={`/group/${id}`}>{statement}</a>}
        <p class="small soft">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {!fixed && (
        <LineTool
          icon={Unlink}
          label={`${words.takeDown}: ${statement}`}
          onPress={() => void apply(hung(step.id, id, false), words.takenDown)}
        />
      )}
    </li>
  )
}

function Hang({ path, step, onClose }: { path: OpenPath; step: PathStep; onClose: () => void }) {
  const words = m()
  const all = useThings('groupFinding', {}, path.map.zone) ?? []
  const there = new Set(step.hung.map(({ id }) => id))
  const without = new Set(path.shown.unplaced.map(({ id }) => id))
  // What has no place yet is what is looked for.
  const rank = ({ id, values }: (typeof all)[number]) => (without.has(id) ? 0 : values.kind === 'friction' ? 1 : 2)
  const offered = all
    .filter(({ id }) => !there.has(id))
    .toSorted((a, b) => rank(a) - rank(b) || a.values.statement.localeCompare(b.values.statement))
  const choose = useOnce(async (id: string) => {
    await apply(hung(step.id, id), words.hanging(step.n))
    onClose()
  })
  return (
    <Dialog title={words.hang} onClose={onClose} actions={<Button onClick={onClose}>{t().common.cancel}</Button>}>
      {offered.length === 0 && <p class="soft">{words.hangNone}</p>}
      <ul class="lines">
        {offered.map(({ id, values }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <span class="main">
                {values.statement || t().common.untitled}
                <small>{t().field.kind[values.kind]}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

type MakeProps = {
  readonly zone: string
  readonly steps: readonly string[]
  readonly said?: string
  /** How it is asked for and told, where it is no step of a path. */
  readonly title?: string
  readonly done?: string
  readonly onClose: () => void
}

/** A finding of the group made of what is seen at steps; it hangs on them. */
export function MakeFinding({ zone, steps, said = '', onClose, ...told }: MakeProps) {
  const words = m()
  const statement = useSignal(said)
  const kind = useSignal<FindingKind>('friction')
  const make = async () => {
    const finding = { id: newId(), group: zone, statement: statement.value.trim(), kind: kind.value }
    await apply(foundAt(steps, finding), told.done ?? words.findingMade)
    onClose()
  }
  return (
    <Dialog
      title={told.title ?? words.newFinding}
      onClose={onClose}
      actions={
        <Acts
          act={t().meetings.gatherMake}
          disabled={statement.value.trim() === ''}
          onAct={() => make()}
          onClose={onClose}
        />
      }
    >
      <TextField
        label={words.statement}
        rows={2}
        value={statement.value}
        onInput={value => (statement.value = value)}
      />
      <Select
        label={t().findings.kind}
        value={kind.value}
        options={findingKinds.map(one => [one, t().field.kind[one]] as const)}
        onInput={value => {
          kind.value = value as FindingKind
        }}
      />
    </Dialog>
  )
}
