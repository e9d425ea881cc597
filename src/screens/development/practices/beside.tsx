import type { Patch } from '../../../domain/patch.ts'
import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'
import { type Link, Linked, useFindingLinks } from '../linked.tsx'

/** What a way of working grew out of, and what was seen since; neither proves the other. */
export function Beside({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const { origins, effects } = practice.values
  const findings = useFindingLinks(practice.zone)
  const indicators = (useThings('indicator', {}, practice.zone) ?? []).map(
    ({ id, values }): Link => ({ id, kind: 'indicator', name: values.name, href: `/indicators/${id}` }),
  )
  const edit = (patch: Patch, said: string) => apply([{ do: 'edit', id: practice.id, patch }], said)
  return (
    <>
      <Linked
        title={words.grew}
        none={words.grewNone}
        add={words.addOrigin}
        ids={Object.keys(origins)}
        links={findings}
        onAdd={({ id }) => edit({ [`origins.${id}`]: 'finding' }, words.added)}
        onDrop={id => edit({ [`origins.${id}`]: null }, words.tookAway)}
      />
      <Linked
        title={words.effects}
        none={words.noneHere}
        note={words.effectsNote}
        add={words.addEffect}
        ids={Object.keys(effects)}
        links={[...findings, ...indicators]}
        onAdd={({ id, kind }) => edit({ [`effects.${id}`]: kind }, words.added)}
        onDrop={id => edit({ [`effects.${id}`]: null }, words.tookAway)}
      />
    </>
  )
}
