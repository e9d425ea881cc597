import { useSignal } from '@preact/signals'
import type { CauseOutline } from '../../../domain/findings/cause-outline.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { useRoute } from '../../frame/use-route.ts'
import { AddCause } from './add-cause.tsx'
import { MergeWith } from './merge-with.tsx'
import type { Spot } from './outline-position.ts'
import { PlaceUnder } from './place-under.tsx'
import { can } from './rows.tsx'
import { SplitCause } from './split.tsx'
import { removeCause, type Step, unlinkCause } from './steps.ts'

type Props = {
  readonly spot: Spot
  readonly outline: CauseOutline
  readonly onStep: (how: Step) => Promise<void>
  readonly onClose: () => void
}

/** All that can be done with a row: the twin of every key. */
export function CauseMenu({ spot, outline, onStep, onClose }: Props) {
  const words = t().findings.causes
  const route = useRoute()
  const next = useSignal<'add' | 'place' | 'merge' | 'split' | null>(null)
  const { row, link } = spot.node
  const close = (act: () => void) => () => {
    onClose()
    act()
  }
  if (next.value === 'add') return <AddCause under={row} area={false} onClose={onClose} />
  if (next.value === 'place') return <PlaceUnder spot={spot} outline={outline} onClose={onClose} />
  if (next.value === 'merge') return <MergeWith row={row} outline={outline} onClose={onClose} />
  if (next.value === 'split') return <SplitCause row={row} onClose={onClose} />
  const steps: readonly (readonly [Step, string])[] = [
    ['up', words.up],
    ['down', words.down],
    ['under', words.under],
    ['out', words.out],
  ]
  const acts: readonly (readonly [string, () => void])[] = [
    [words.go, () => route(`/findings/${row.id}`)],
    [words.addDeeper, () => (next.value = 'add')],
    ...steps.filter(([how]) => can(how, spot)).map(([how, name]) => [name, close(() => void onStep(how))] as const),
    [words.place, () => (next.value = 'place')],
    [words.merge, () => (next.value = 'merge')],
    [words.split, () => (next.value = 'split')],
    ...(link === '' ? [] : [[words.unlink, close(() => void unlinkCause(spot, outline))] as const]),
    [words.remove, close(() => void removeCause(spot))],
  ]
  return (
    <Dialog title={row.statement} onClose={onClose} actions={<Button onClick={onClose}>{t().common.cancel}</Button>}>
      <ul class="lines menu">
        {acts.map(([name, act]) => (
          <li key={name}>
            <button type="button" onClick={act}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
