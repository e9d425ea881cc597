import './decisions.css'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { Patch } from '../../../domain/patch.ts'
import type { Thing } from '../../../domain/thing.ts'
import { asksForLook } from '../../../domain/work/decision.ts'
import { measuresOf } from '../../../domain/work/doing.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { BoundActor } from '../../editing/actor-choice.tsx'
import { apply } from '../../editing/apply.ts'
import { BoundField, BoundText, BoundTick } from '../../editing/bound.tsx'
import { ChainLine } from '../../frame/chain.tsx'
import { Screen } from '../../frame/screen.tsx'
import { WordChips } from '../../frame/word-chips.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { Linked, useFindingLinks, usePracticeLinks } from '../linked.tsx'
import { Remove } from '../remove.tsx'
import { ActionLines } from './action-lines.tsx'
import { NewAction } from './new-action.tsx'

/** One decision: on what it rests, why, what follows from it, and what came of it. */
export function DecisionPage({ id }: { id: string }) {
  const words = t().decisions
  const decision = useThing('decision', id)
  if (decision === null) return null
  if (decision === undefined)
    return (
      <Screen title={words.title} back="/decisions">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  const { text, against, invented } = decision.values
  return (
    <Screen
      title={text || t().common.untitled}
      tab={words.title}
      lead={[against ? words.against : words.made, invented && t().field.invented].filter(Boolean).join(' · ')}
      back="/decisions"
    >
      <Page key={id} decision={decision} />
    </Screen>
  )
}

function Page({ decision }: { decision: Thing<'decision'> }) {
  const words = t().decisions
  const { values } = decision
  return (
    <div class="page decision">
      <WordChips text={values.text} />
      {asksForLook(values, isoDay()) && (
        <Callout tone="waits">
          <p>{words.asksLook}</p>
        </Callout>
      )}
      <BoundText thing={decision} field="because" label={words.because} rows={2} ours />
      <Leads decision={decision} />
      <BoundField thing={decision} field="followOn" label={words.follow} type="date" />
      {values.followOn !== '' && <BoundText thing={decision} field="followed" label={words.followed} rows={2} ours />}
      <BoundText thing={decision} field="text" label={values.against ? words.textAgainst : words.text} rows={2} ours />
      <div class="pair long">
        <BoundActor thing={decision} field="by" label={words.by} />
        <BoundField thing={decision} field="on" label={words.on} type="date" />
      </div>
      <BoundTick thing={decision} field="against" label={words.isAgainst} />
      <ChainLine id={decision.id} kind="decision" />
      <Remove id={decision.id} to="/decisions" />
    </div>
  )
}

/** What a decision rests on, and what follows from it. */
function Leads({ decision }: { decision: Thing<'decision'> }) {
  const words = t().decisions
  const { basis, practices } = decision.values
  const adding = useSignal(false)
  const tasks = useThings('task', { decision: decision.id }, decision.zone) ?? []
  const findings = useFindingLinks(decision.zone)
  const ways = usePracticeLinks(decision.zone)
  const edit = (patch: Patch, said: string) => apply([{ do: 'edit', id: decision.id, patch }], said)
  return (
    <>
      <Linked
        title={words.basis}
        none={words.basisNone}
        add={words.basisAdd}
        ids={Object.keys(basis)}
        links={findings}
        onAdd={({ id }) => edit({ [`basis.${id}`]: 'finding' }, words.added)}
        onDrop={id => edit({ [`basis.${id}`]: null }, words.tookAway)}
      />
      <section>
        <h2>{words.actions}</h2>
        <ActionLines zone={decision.zone} actions={measuresOf(tasks)} none={words.actionsNone} />
        <div class="row no-print">
          <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
            {words.newAction}
          </Button>
        </div>
        {adding.value && (
          <NewAction zone={decision.zone} decision={decision.id} onClose={() => (adding.value = false)} />
        )}
      </section>
      <Linked
        title={words.practices}
        add={words.practiceAdd}
        ids={Object.keys(practices)}
        links={ways}
        onAdd={({ id }) => edit({ [`practices.${id}`]: 'practice' }, words.added)}
        onDrop={id => edit({ [`practices.${id}`]: null }, words.tookAway)}
      />
    </>
  )
}
