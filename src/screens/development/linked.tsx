import './linked.css'
import { useSignal } from '@preact/signals'
import { ChevronRight, Plus, X } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { LineTool } from '../../ui/line-tool.tsx'
import { seesMaterial } from '../worker/role.ts'
import { useThings } from '../worker/things.ts'
import { Pick } from './pick.tsx'

/** Something another thing points to: what it is called, and where it stands. */
export type Link = {
  readonly id: string
  readonly kind: 'finding' | 'indicator' | 'practice'
  readonly name: string
  readonly facts?: string
  /** It lies in the material, which not everybody in the group reads. */
  readonly material?: boolean
  readonly href: string
}

type Props = {
  readonly title: string
  readonly none?: string
  readonly note?: string
  readonly add: string
  readonly ids: readonly string[]
  /** All that can be read here; what is pointed to and not among them is told as a number. */
  readonly links: readonly Link[]
  /** What is offered to add, where that is not all of them. */
  readonly choices?: readonly Link[]
  readonly onAdd: (link: Link) => unknown
  readonly onDrop: (id: string) => unknown
}

/** What a thing points to, each to be opened, taken away, or another one added. */
export function Linked({ title, none, note, add, ids, links, choices = links, onAdd, onDrop }: Props) {
  const words = t().practices
  const adding = useSignal(false)
  const shown = ids.flatMap(id => links.find(one => one.id === id) ?? [])
  const hidden = ids.length - shown.length
  return (
    <section>
      <h2>{title}</h2>
      {ids.length === 0 && none && <p class="soft">{none}</p>}
      {shown.length > 0 && (
        <ul class="lines linked">
          {shown.map(one => (
            <li key={one.id}>
              <a href={one.href}>
                <span class="main">
                  {one.name || t().common.untitled}
                  {one.facts && <small>{one.facts}</small>}
                </span>
                <Icon of={ChevronRight} size={18} />
              </a>
              <LineTool icon={X} label={words.takeAway(one.name)} onPress={() => onDrop(one.id)} />
            </li>
          ))}
        </ul>
      )}
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

/** The findings one can point to: those of the group and, for those who see it, of the material. */
export function useFindingLinks(zone: string): readonly Link[] {
  const kinds = t().field.kind
  const ofGroup = useThings('groupFinding', {}, zone) ?? []
  const material = useThings('finding', seesMaterial() ? {} : { id: '' }) ?? []
  const link = ({ id, values }: Thing<'finding'> | Thing<'groupFinding'>, at: '/group/' | '/findings/'): Link => ({
    id,
    kind: 'finding',
    name: values.statement,
    facts: kinds[values.kind],
    material: at === '/findings/',
    href: at + id,
  })
  return [...ofGroup.map(one => link(one, '/group/')), ...material.map(one => link(one, '/findings/'))]
}

/** The ways of working of a group. */
export const usePracticeLinks = (zone: string): readonly Link[] =>
  (useThings('practice', {}, zone) ?? []).map(({ id, values }) => ({
    id,
    kind: 'practice',
    name: values.title,
    facts: t().field.practice[values.state],
    href: `/practices/${id}`,
  }))
