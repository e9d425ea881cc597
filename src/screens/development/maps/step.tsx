import { useSignal } from '@preact/signals'
import { ArrowDown, ArrowUp, GitBranch, Pencil, Plus, Trash2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { PathStep } from '../../../domain/maps/path.ts'
import { movedEarlier, movedLater, removed } from '../../../domain/maps/path-acts.ts'
import { Button } from '../../../ui/button.tsx'
import { Gradually } from '../../../ui/gradually.tsx'
import { t } from '../../../ui/language.ts'
import { swallowSecond } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { useRemoving } from '../../frame/removing.ts'
import { WordChips } from '../../frame/word-chips.tsx'
import { newId } from '../../worker/new-id.ts'
import { useThing } from '../../worker/things.ts'
import { DutiesHere } from '../roles/duties-here.tsx'
import { actPath } from './acting.ts'
import { AddStep, type AddWish } from './add-step.tsx'
import type { OpenPath } from './path-page.tsx'
import { StepEdit } from './step-edit.tsx'
import { StepFacts } from './step-facts.tsx'
import { StepFindings } from './step-findings.tsx'
import { StepTwofold } from './step-twofold.tsx'
import { StepWaits } from './step-waits.tsx'
import { StepWays } from './step-ways.tsx'
import { m } from './words.ts'

/** One step of a path: what is known of it, what hangs on it, where it leads, and all that can be done with it. */
export function StepPart({ path, id }: { path: OpenPath; id: string }) {
  const words = m()
  const step = path.shown.steps.find(one => one.id === id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  if (!step) return <p class="soft">{words.goneStep}</p>
  return (
    <>
      <p class="label">
        {words.stepOf(step.n, path.shown.steps.length)} · {words.lanes[step.lane]}
      </p>
      <h2 class="step-name" ref={heading} tabIndex={-1}>
        {step.label || t().common.untitled}
      </h2>
      <WordChips text={step.label} />
      <Inside path={path} step={step} />
    </>
  )
}

function Inside({ path, step }: { path: OpenPath; step: PathStep }) {
  const words = m()
  const node = useThing('mapNode', step.id)
  const editing = useSignal(false)
  if (path.shown.keptOn !== '')
    return (
      <>
        <StepFacts step={step} />
        <StepFindings path={path} step={step} fixed />
      </>
    )
  if (!node) return null
  const turn = () => {
    // The second tap would open again what the first has closed.
    if (editing.value) swallowSecond()
    editing.value = !editing.value
  }
  return (
    <>
      {editing.value ? (
        <StepEdit path={path} step={step} node={node} />
      ) : (
        <>
          <StepFacts step={step} />
          <StepTwofold path={path} node={node} />
        </>
      )}
      <div class="row">
        <Button icon={Pencil} onClick={turn}>
          {editing.value ? words.done : words.change}
        </Button>
        {step.service !== '' && <a href={`/services/${step.service}`}>{words.toCard}</a>}
      </div>
      <Gradually
        parts={[
          '',
          <StepFindings key="findings" path={path} step={step} />,
          <StepWaits key="waits" path={path} step={step} />,
          <StepWays key="ways" path={path} step={step} />,
          <DutiesHere key="duties" zone={path.map.zone} id={step.id} />,
          <StepActs key="acts" path={path} step={step} />,
        ]}
      />
    </>
  )
}

function StepActs({ path, step }: { path: OpenPath; step: PathStep }) {
  const words = m()
  const removing = useRemoving()
  const adding = useSignal<AddWish | null>(null)
  const { id, n, lane } = step
  const to = actPath(path)
  const add = (as: AddWish['as']) => {
    adding.value = { after: id, as, lane }
  }
  const remove = () => removing(removed(to, id, newId), words.removed, `/maps/${path.map.id}`)
  return (
    <section class="step-acts" aria-label={words.change}>
      <Button look="plain" icon={Plus} onClick={() => add('then')}>
        {words.addAfter}
      </Button>
      <Button look="plain" icon={GitBranch} onClick={() => add('branch')}>
        {words.addBranch}
      </Button>
      {n > 1 && (
        <Button look="plain" icon={ArrowUp} onClick={() => apply(movedEarlier(to, id, newId), words.moved)}>
          {words.earlier}
        </Button>
      )}
      {n < path.shown.steps.length && (
        <Button look="plain" icon={ArrowDown} onClick={() => apply(movedLater(to, id, newId), words.moved)}>
          {words.later}
        </Button>
      )}
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.remove}
      </Button>
      {adding.value && <AddStep path={path} wish={adding.value} onClose={() => (adding.value = null)} />}
    </section>
  )
}
