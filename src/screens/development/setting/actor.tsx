import { language, t } from '../../../ui/language.ts'
import { BoundField, BoundSelect, BoundTick } from '../../editing/bound.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'

/** One actor of the network around a group: a role, unit or organisation, never a private person. */
export function ActorPage({ id }: { id: string }) {
  const words = t().work
  const actor = useThing('actor', id)
  const all = useThings('actor', {}, actor?.zone ?? '')
  if (actor === null || all === null) return null
  if (actor === undefined)
    return (
      <Screen title={words.title} back="/setting">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  const others = all
    .filter(one => one.id !== id)
    .map(one => [one.id, one.values.label || t().common.untitled] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language.value))
  return (
    <Screen title={actor.values.label || t().common.untitled} tab={words.title} back="/setting">
      <div class="page stack">
        <BoundField thing={actor} field="label" label={words.name} hint={words.actorHint} />
        <BoundSelect thing={actor} field="type" label={words.type} options={Object.entries(words.actorType)} />
        <BoundSelect
          thing={actor}
          field="sector"
          label={words.whichSector}
          options={[['', words.notSaid], ...Object.entries(words.sector)]}
        />
        <BoundSelect thing={actor} field="parent" label={words.whole} options={[['', words.partOfNone], ...others]} />
        <BoundTick thing={actor} field="inScope" label={words.inScope} />
        <Remove id={actor.id} to="/setting" />
      </div>
    </Screen>
  )
}
