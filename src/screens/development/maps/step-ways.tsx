import { useSignal } from '@preact/signals'
import { CornerDownRight, Trash2 } from 'lucide'
import type { PathStep } from '../../../domain/maps/path.ts'
import { ledTo } from '../../../domain/maps/path-acts.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/field.tsx'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { actPath } from './acting.ts'
import { wayWord } from './path-list.tsx'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

type Props = { readonly path: OpenPath; readonly step: PathStep }

/** Where a step leads, also back and to what somebody removed; a line can be drawn and taken away. */
export function StepWays({ path, step }: Props) {
  const words = m()
  const leading = useSignal(false)
  return (
    <section class="step-ways">
      <h3 class="label">{words.ways}</h3>
      {step.ways.length === 0 && <p class="soft">{words.ends}</p>}
      <ul>
        {step.ways.map(way => {
          const said = wayWord(way, path.shown)
          return (
            <li key={way.link} data-gone={way.n === 0 || undefined}>
              <span>{said}</span>
              <LineTool
                icon={Trash2}
                label={`${words.unlink}: ${said}`}
                onPress={() => void apply([{ do: 'remove', id: way.link }], words.unlinked)}
              />
            </li>
          )
        })}
      </ul>
      {path.shown.steps.length > 1 && (
        <Button look="plain" icon={CornerDownRight} onClick={() => (leading.value = true)}>
          {words.leadAlso}
        </Button>
      )}
      {leading.value && <LeadTo path={path} step={step} onClose={() => (leading.value = false)} />}
    </section>
  )
}

function LeadTo({ path, step, onClose }: Props & { onClose: () => void }) {
  const words = m()
  const known = new Set(step.ways.map(({ to }) => to))
  const others = path.shown.steps.filter(({ id }) => id !== step.id && !known.has(id))
  const to = useSignal(others.find(({ n }) => n > step.n)?.id ?? others[0]?.id ?? '')
  const lead = async () => {
    await apply(ledTo(actPath(path), [step.id, to.value], newId), words.led)
    onClose()
  }
  return (
    <Dialog
      title={words.leadAlso}
      onClose={onClose}
      actions={<Acts act={words.leadAct} disabled={to.value === ''} onAct={() => lead()} onClose={onClose} />}
    >
      <Select
        label={words.ways}
        value={to.value}
        options={others.map(({ id, n, label }) => {
          const back = n < step.n
          return [id, back ? words.backTo(n, label) : words.leadsTo(n, label)] as const
        })}
        onInput={value => {
          to.value = value
        }}
      />
    </Dialog>
  )
}
