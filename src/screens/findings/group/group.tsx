import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { mayRead } from '../../../domain/zone.ts'
import { Button } from '../../../ui/button.tsx'
import { momentWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { api } from '../../worker/api.ts'
import { roomName, useGroup, useGroups } from '../../worker/group.ts'
import { newId } from '../../worker/new-id.ts'
import { myRole, seesMaterial } from '../../worker/role.ts'
import { useThings } from '../../worker/things.ts'
import { SentenceAndKind } from '../new-finding.tsx'

/** What the open group has of the findings, what changed last first; all who are in it may change it. */
export function Group() {
  const words = t().findings.group
  const room = useGroup()
  const several = (useGroups()?.length ?? 0) > 1
  const lead = several && room ? `${roomName(room)}. ${words.lead}` : words.lead
  return (
    <Screen title={words.title} lead={lead} {...wayBack()}>
      {room && <List zone={room.zone} />}
    </Screen>
  )
}

/** Whoever reads the material comes from there; whose bar has no findings, from Development. */
const wayBack = (): { readonly back?: string } =>
  seesMaterial() ? { back: '/findings' } : mayRead(myRole(), 'findings') ? {} : { back: '/development' }

function List({ zone }: { zone: string }) {
  const words = t().findings.group
  const all = useThings('groupFinding', {}, zone)
  const adding = useSignal(false)
  return (
    <>
      <div class="group-list">
        <Button look="filled" icon={Plus} onClick={() => (adding.value = true)}>
          {words.new}
        </Button>
        {all?.length === 0 && <p class="soft band">{words.empty}</p>}
        <ul class="lines band">
          {[...(all ?? [])].sort(byChange).map(one => (
            <Row key={one.id} thing={one} />
          ))}
        </ul>
      </div>
      {adding.value && <NewOne zone={zone} onClose={() => (adding.value = false)} />}
    </>
  )
}

function Row({ thing }: { thing: Thing<'groupFinding'> }) {
  const words = t()
  const { kind, status, statement, voices, against } = thing.values
  const facts = [
    words.field.kind[kind],
    words.field.status[status],
    voices + against > 0 && words.field.voices(voices, against),
    words.findings.group.recent(momentWord(thing.at)),
  ]
  return (
    <li>
      <a href={`/group/${thing.id}`}>
        <span class="main">
          {statement || words.common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(thing)} waiting={thing.waiting} />
      </a>
    </li>
  )
}

function NewOne({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = t().findings.group
  return (
    <SentenceAndKind
      place={zone}
      title={words.new}
      hint={words.seen}
      onClose={onClose}
      onMake={async (statement, kind) => {
        const values = { statement, kind, status: 'proposed', voices: 0, against: 0, of: '' } as const
        await keep(() => api().create('groupFinding', values, newId(), zone))
        onClose()
      }}
    />
  )
}

const byChange = (a: Thing<'groupFinding'>, b: Thing<'groupFinding'>) => b.at - a.at || a.id.localeCompare(b.id)
