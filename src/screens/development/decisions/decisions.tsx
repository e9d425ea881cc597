import './decisions.css'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { useLocation } from 'preact-iso/router'
import type { Thing } from '../../../domain/thing.ts'
import { asksForLook } from '../../../domain/work/decision.ts'
import { measuresOf, nobodyCommits, planShare } from '../../../domain/work/doing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { useActorName } from '../../editing/actor-choice.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useGroup } from '../../worker/group.ts'
import { useThings } from '../../worker/things.ts'
import { ActionLines } from './action-lines.tsx'
import { NewAction } from './new-action.tsx'
import { NewDecision } from './new-decision.tsx'
import { SaveDays } from './save-days.tsx'

/** What the open group has decided, decided against, and what is to be done; `?from` decides about a finding. */
export function Decisions() {
  const words = t().decisions
  const zone = useGroup()?.zone
  const { query } = useLocation()
  return (
    <Screen title={words.title} lead={words.lead} back="/development">
      {zone !== undefined && <Lists zone={zone} from={query['from'] ?? ''} />}
    </Screen>
  )
}

function Lists({ zone, from }: { zone: string; from: string }) {
  const words = t().decisions
  const route = useRoute()
  const making = useSignal<'decision' | 'action' | null>(from ? 'decision' : null)
  const decisions = useThings('decision', {}, zone)
  const tasks = useThings('task', {}, zone)
  if (!decisions || !tasks) return null
  const newestFirst = decisions.toSorted((a, b) => (b.values.on || '9').localeCompare(a.values.on || '9'))
  const close = () => {
    making.value = null
    if (from) route('/decisions', true)
  }
  return (
    <div class="page decisions">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => (making.value = 'decision')}>
          {words.new}
        </Button>
        <Button icon={Plus} onClick={() => (making.value = 'action')}>
          {words.newAction}
        </Button>
        {decisions.length + measuresOf(tasks).length > 0 && <PrintButton />}
      </div>
      {decisions.length === 0 && <p class="soft">{words.empty}</p>}
      <Part title={words.made} rows={newestFirst.filter(one => !one.values.against)} />
      <Part title={words.against} rows={newestFirst.filter(one => one.values.against)} />
      <section class="band">
        <h2 class="label">{words.actions}</h2>
        <Share tasks={tasks} />
        <ActionLines zone={zone} actions={measuresOf(tasks)} none={words.actionsEmpty} />
      </section>
      <SaveDays paper={{ of: 'days', group: zone, origin: location.origin }} words={t().decisions.days} />
      {making.value === 'decision' && <NewDecision zone={zone} from={from} onClose={close} />}
      {making.value === 'action' && <NewAction zone={zone} decision="" onClose={close} />}
    </div>
  )
}

/** Whose the plan is; one without anything of the client's gets the question (DOMAIN W19). */
function Share({ tasks }: { tasks: readonly Thing<'task'>[] }) {
  const words = t().decisions
  const share = planShare(tasks)
  if (share.all === 0) return null
  return nobodyCommits(share) ? (
    <p class="wait">{words.commit}</p>
  ) : (
    <p class="soft">{words.share(share.client, share.together, share.all)}</p>
  )
}

function Part({ title, rows }: { title: string; rows: readonly Thing<'decision'>[] }) {
  if (rows.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{title}</h2>
      <LongList rows={rows}>{one => <Row key={one.id} one={one} />}</LongList>
    </section>
  )
}

function Row({ one }: { one: Thing<'decision'> }) {
  const words = t().decisions
  const nameOf = useActorName(one.zone)
  const { text, by, on, against, because, invented } = one.values
  const asks = asksForLook(one.values, isoDay())
  const facts = [
    on ? dateWord(on) : words.noDay,
    nameOf(by),
    against && (because || words.noBecause),
    asks && words.asksLook,
    invented && t().field.invented,
  ]
  return (
    <li>
      <a href={`/decisions/${one.id}`} class={asks ? 'waiting' : ''}>
        <span class="main">
          {text || t().common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
      </a>
    </li>
  )
}
