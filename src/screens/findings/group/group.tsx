import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { momentWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { seesMaterial } from '../../worker/role.ts'
import { useThings } from '../../worker/things.ts'
import { SentenceAndKind } from '../new-finding.tsx'

/** What the group has of the findings, what changed last first; all who see it may change it. */
export function Group() {
  const words = t().findings.group
  const all = useThings('groupFinding')
  const adding = useSignal(false)
  return (
    <Screen title={words.title} lead={words.lead} {...(seesMaterial() ? { back: '/findings' } : {})}>
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
      {adding.value && <NewOne onClose={() => (adding.value = false)} />}
    </Screen>
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

function NewOne({ onClose }: { onClose: () => void }) {
  const words = t().findings.group
  return (
    <SentenceAndKind
      title={words.new}
      hint={words.seen}
      onClose={onClose}
      onMake={async (statement, kind) => {
        const values = { statement, kind, status: 'proposed', voices: 0, against: 0, of: '' } as const
        await keep(() => api().create('groupFinding', values, newId()))
        onClose()
      }}
    />
  )
}

const byChange = (a: Thing<'groupFinding'>, b: Thing<'groupFinding'>) => b.at - a.at || a.id.localeCompare(b.id)
