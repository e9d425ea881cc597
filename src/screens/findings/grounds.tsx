import { useSignal } from '@preact/signals'
import { FileText, Hash, Plus, Users, X } from 'lucide'
import type { Ground } from '../../domain/findings/finding-sheet.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { capital } from '../../ui/capital.ts'
import { Icon } from '../../ui/icon.tsx'
import { dayAndMonth, t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { AddExcerpt } from './add-excerpt.tsx'
import { AddGroup } from './add-group.tsx'
import { AddSource } from './add-source.tsx'

type Props = {
  readonly thing: Thing<'finding'>
  readonly grounds: readonly Ground[]
  readonly stance: Ground['stance']
}

/** What speaks for the finding, or against it; the latter has its place also while nobody has. */
export function Grounds({ thing, grounds, stance }: Props) {
  const words = t().findings.one
  const adding = useSignal<'excerpt' | 'group' | 'source' | null>(null)
  const title = stance === 'supports' ? words.for : words.against
  const close = () => (adding.value = null)
  return (
    <section class="grounds" aria-label={title}>
      <h2>{title}</h2>
      {grounds.length === 0 && <p class="soft">{stance === 'supports' ? words.nothingFor : words.nobody}</p>}
      {grounds.length > 0 && (
        <ul>
          {grounds.map(ground => (
            <li key={ground.id}>
              <Said ground={ground} />
              <Remove finding={thing.id} ground={ground} />
            </li>
          ))}
        </ul>
      )}
      <div class="row tight no-print">
        <Button look="plain" icon={Plus} onClick={() => (adding.value = 'excerpt')}>
          {words.addExcerpt}
        </Button>
        <Button look="plain" icon={Plus} onClick={() => (adding.value = 'group')}>
          {words.addGroup}
        </Button>
        <Button look="plain" icon={Plus} onClick={() => (adding.value = 'source')}>
          {words.addSource}
        </Button>
      </div>
      {adding.value === 'excerpt' && <AddExcerpt finding={thing.id} stance={stance} onClose={close} />}
      {adding.value === 'group' && <AddGroup finding={thing} stance={stance} onClose={close} />}
      {adding.value === 'source' && <AddSource finding={thing.id} stance={stance} onClose={close} />}
    </section>
  )
}

/** A quote with its speaker's code in the margin and what stands around it; pressing it opens the place in the notes. */
function Quote({ ground }: { ground: Ground }) {
  const words = t().findings.one
  return (
    <>
      <span class="code">
        {ground.code || <span class="hidden">{words.someone}</span>}
        {ground.code === '' && <span aria-hidden="true">–</span>}
      </span>
      <a class="quote" href={`/sessions/${ground.session}#${ground.id}`} title={words.openAt}>
        <q class="spoken">
          <span class="soft">{ground.before}</span>
          <mark>{ground.quote}</mark>
          <span class="soft">{ground.after}</span>
        </q>
        <small>{whereText(ground)}</small>
        {ground.lost && <small class="lost">{words.lost}</small>}
      </a>
    </>
  )
}

function Said({ ground }: { ground: Ground }) {
  if (ground.type === 'excerpt') return <Quote ground={ground} />
  return ground.group ? <OfGroup text={ground.text} group={ground.group} /> : <Source ground={ground} />
}

/** What a group says, with its words of today where it has changed them since. */
function OfGroup({ text, group }: { text: string; group: NonNullable<Ground['group']> }) {
  const words = t().findings.one
  return (
    <>
      <span class="code">
        <Icon of={Users} size={20} />
      </span>
      <a class="quote" href={`/group/${group.id}`}>
        <span>{text}</span>
        <small>{words.groupSays}</small>
        {group.now !== null && <small>{words.groupNow(group.now)}</small>}
      </a>
    </>
  )
}

function Source({ ground }: { ground: Ground }) {
  const words = t().findings.one
  return (
    <>
      <span class="code">
        <Icon of={ground.type === 'number' ? Hash : FileText} size={20} />
      </span>
      <div class="source">
        <p>{ground.text}</p>
        <small>
          {ground.survey ? t().findings.one.survey : ground.type === 'number' ? words.number : words.document}
        </small>
      </div>
    </>
  )
}

function Remove({ finding, ground }: { finding: string; ground: Ground }) {
  const words = t().findings.one
  const remove = () =>
    apply([{ do: 'edit', id: finding, patch: { [`evidence.${ground.id}`]: null } }], words.groundRemoved)
  return (
    <button
      type="button"
      class="remove no-print"
      aria-label={words.removeGround(ground.quote || ground.text)}
      onClick={() => remove()}
    >
      <Icon of={X} size={18} />
    </button>
  )
}

/** Role, kind of session and day, as *Arbetsledare, intervju 12 juni*. */
export function whereText(at: Pick<Ground, 'sessionKind' | 'day'> & { readonly role?: string }): string {
  const kind = t().sessions.types[at.sessionKind]
  const day = dayAndMonth(new Date(`${at.day}T12:00`))
  const meeting = [kind, day].filter(Boolean).join(' ')
  if (!at.role) return meeting
  return `${capital(at.role)}, ${meeting.charAt(0).toLocaleLowerCase()}${meeting.slice(1)}`
}
