import { ChevronLeft } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { capital } from '../../../ui/capital.ts'
import { momentWord } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { BoundField, BoundSelect, BoundText } from '../../editing/bound.tsx'
import { ChainLine } from '../../frame/chain.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { SyncBadge } from '../../frame/sync-badge.tsx'
import { TakenFrom } from '../../frame/taken-from.tsx'
import { WordChips } from '../../frame/word-chips.tsx'
import { here, useThing } from '../../worker/things.ts'
import { kindOptions } from '../new-finding.tsx'
import { Statement } from '../statement.tsx'
import { RestsOn } from './rests-on.tsx'

/** One finding as the group has it: what it says, its kind and status, all of which anybody in the group may change. */
export function GroupFinding({ id }: { id: string }) {
  const words = t().findings
  const thing = useThing('groupFinding', id)
  useEffect(() => {
    document.title = `${words.title} · Rinnalla`
  }, [words.title])
  if (thing === null) return null
  return (
    <article class="finding group-finding">
      <div class="top">
        <div>
          <a class="back no-print" href="/group">
            <Icon of={ChevronLeft} />
            {t().common.back}
          </a>
        </div>
        <SyncBadge />
      </div>
      {thing === undefined ? (
        <>
          <h1 class="hidden">{words.title}</h1>
          <p class="soft">{words.group.gone}</p>
        </>
      ) : (
        <Sheet key={thing.id} thing={thing} />
      )}
    </article>
  )
}

function Sheet({ thing }: { thing: Thing<'groupFinding'> }) {
  const words = t().findings
  const { voices, against, of } = thing.values
  const mine = of === '' && thing.by === here.value?.person
  const statuses = Object.entries(t().field.status).map(([status, word]) => [status, capital(word)] as const)
  return (
    <div class="body">
      <Statement thing={thing} label={words.one.statement} />
      <p class="small soft">
        {[voices + against > 0 && t().field.voices(voices, against), words.group.recent(momentWord(thing.at))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="pair">
        <BoundSelect thing={thing} field="kind" label={words.kind} options={kindOptions()} />
        <BoundSelect thing={thing} field="status" label={words.status} options={statuses} />
      </div>
      <p class="soft">{mine ? words.group.mine : words.group.lead}</p>
      <WordChips text={thing.values.statement} />
      {thing.values.kind === 'obstacle' && <Obstacle thing={thing} />}
      <TakenFrom thing={thing} />
      <RestsOn thing={thing} />
      <Origin of={of} />
      <ChainLine id={thing.id} kind="groupFinding" />
      {of === '' && <Remove id={thing.id} />}
    </div>
  )
}

/** An obstacle is told with what would remove it; while nobody has taken it on it asks for the group. */
function Obstacle({ thing }: { thing: Thing<'groupFinding'> }) {
  const words = t().findings.group
  return (
    <>
      <BoundText thing={thing} field="remedy" label={words.remedy} rows={2} ours />
      <BoundField thing={thing} field="owner" label={words.owner} hint={words.ownerHint} />
    </>
  )
}

/** Those who see the material may go on to where it comes from. */
function Origin({ of }: { of: string }) {
  const original = useThing('finding', of)
  if (!original) return null
  return (
    <p>
      <a href={`/findings/${of}`}>{t().findings.group.original}</a>
    </p>
  )
}

function Remove({ id }: { id: string }) {
  const words = t().findings.group
  const removing = useRemoving()
  const remove = () => removing([{ do: 'remove', id }], words.removed, '/group')
  return (
    <Button look="plain" onClick={() => remove()}>
      {words.remove}
    </Button>
  )
}
