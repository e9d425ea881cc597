import '../linked.css'
import { useSignal } from '@preact/signals'
import { ChevronRight, Plus, X } from 'lucide'
import type { Kind } from '../../../domain/kind.ts'
import type { Patch } from '../../../domain/patch.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { seesMaterial } from '../../worker/role.ts'
import { useThings } from '../../worker/things.ts'
import { Pick } from '../pick.tsx'

/** Something a way of working points to: what it is called, and where it stands. */
type Link = {
  readonly id: string
  readonly kind: 'finding' | 'indicator'
  readonly name: string
  readonly href: string
}

/** What a way of working grew out of, and what was seen since; neither proves the other. */
export function Beside({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const { origins, effects } = practice.values
  const links = useLinks(practice.zone)
  const edit = (patch: Patch, said: string) => apply([{ do: 'edit', id: practice.id, patch }], said)
  return (
    <>
      <Part
        title={words.grew}
        none={words.grewNone}
        add={words.addOrigin}
        ids={Object.keys(origins)}
        links={links}
        choices={links.filter(one => one.kind === 'finding')}
        onAdd={({ id }) => edit({ [`origins.${id}`]: 'finding' }, words.added)}
        onDrop={id => edit({ [`origins.${id}`]: null }, words.tookAway)}
      />
      <Part
        title={words.effects}
        none={words.noneHere}
        note={words.effectsNote}
        add={words.addEffect}
        ids={Object.keys(effects)}
        links={links}
        choices={links}
        onAdd={({ id, kind }) => edit({ [`effects.${id}`]: kind }, words.added)}
        onDrop={id => edit({ [`effects.${id}`]: null }, words.tookAway)}
      />
    </>
  )
}

/** What there is to point to, of the group and, for those who see it, of the material. */
function useLinks(zone: string): readonly Link[] {
  const of = <K extends Kind>(all: readonly Thing<K>[] | null, make: (one: Thing<K>) => Link): readonly Link[] =>
    (all ?? []).map(make)
  const ofGroup = useThings('groupFinding', {}, zone)
  const material = useThings('finding', seesMaterial() ? {} : { id: '' })
  const measures = useThings('indicator', {}, zone)
  return [
    ...of(ofGroup, ({ id, values }) => ({ id, kind: 'finding', name: values.statement, href: `/group/${id}` })),
    ...of(material, ({ id, values }) => ({ id, kind: 'finding', name: values.statement, href: `/findings/${id}` })),
    ...of(measures, ({ id, values }) => ({ id, kind: 'indicator', name: values.name, href: '/goals' })),
  ]
}

type PartProps = {
  readonly title: string
  readonly none: string
  readonly note?: string
  readonly add: string
  readonly ids: readonly string[]
  readonly links: readonly Link[]
  readonly choices: readonly Link[]
  readonly onAdd: (link: Link) => unknown
  readonly onDrop: (id: string) => unknown
}

function Part({ title, none, note, add, ids, links, choices, onAdd, onDrop }: PartProps) {
  const words = t().practices
  const adding = useSignal(false)
  const shown = ids.flatMap(id => links.find(one => one.id === id) ?? [])
  const hidden = ids.length - shown.length
  return (
    <section>
      <h2>{title}</h2>
      {ids.length === 0 && <p class="soft">{none}</p>}
      <ul class="lines linked">
        {shown.map(one => (
          <li key={one.id}>
            <a href={one.href}>
              <span class="main">{one.name || t().common.untitled}</span>
              <Icon of={ChevronRight} size={18} />
            </a>
            <LineTool icon={X} label={words.takeAway(one.name)} onPress={() => onDrop(one.id)} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="small soft">{words.hidden(hidden)}</p>}
      {note && shown.length > 0 && <p class="small soft">{note}</p>}
      <div class="row no-print">
        <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
          {add}
        </Button>
      </div>
      {adding.value && (
        <Pick
          title={add.replace('…', '')}
          choices={choices.filter(one => !ids.includes(one.id))}
          onPick={onAdd}
          onClose={() => (adding.value = false)}
        />
      )}
    </section>
  )
}
