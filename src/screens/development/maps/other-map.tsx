import type { MapKind } from '../../../domain/maps/map.ts'
import type { Thing } from '../../../domain/thing.ts'
import { dateWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { wordFor } from '../../../ui/texts.ts'
import { Screen } from '../../frame/screen.tsx'
import { useThing, useThings, useView } from '../../worker/things.ts'
import { MapLine } from './map-line.tsx'

/** What a map consists of, with the way to say what a place on it is called. */
type Drawn = {
  readonly nodes: readonly Thing<'mapNode'>[]
  readonly links: readonly Thing<'mapLink'>[]
  readonly nameOf: (node: string) => string
}

/** A network in words: places in their order, and lines as sentences. */
export function OtherMap({ id }: { id: string }) {
  const words = t().work
  const map = useThing('map', id)
  const nodes = useThings('mapNode', { map: id })
  const links = useThings('mapLink', { map: id })
  const names = useView('work', {})?.names
  if (!map || !nodes || !links || !names) return null
  const { values } = map
  const called = ({ values }: Thing<'mapNode'>) => values.label || names[values.ref] || words.unknown
  const nameOf = (node: string) => nodes.filter(one => one.id === node).map(called)[0] ?? words.unknown
  const drawn = {
    nodes: [...nodes].sort((a, b) => a.values.order - b.values.order || called(a).localeCompare(called(b))),
    links: [...links].sort((a, b) => nameOf(a.values.to).localeCompare(nameOf(b.values.to))),
    nameOf,
  }
  const lead = [
    words.mapType[values.type],
    wordFor(words.perspective, values.perspective),
    values.asOf && dateWord(values.asOf),
    values.invented && t().field.invented,
  ]
  return (
    <Screen title={values.title} tab={words.maps} lead={lead.filter(Boolean).join(' · ')} back="/maps">
      <div class="page work">
        <List type={values.type} drawn={drawn} />
      </div>
    </Screen>
  )
}

function List({ type, drawn }: { type: MapKind; drawn: Drawn }) {
  if (type === 'cause_tree')
    return (
      <p>
        <a href="/analysis">{t().work.seeTree}</a>
      </p>
    )
  return <Network drawn={drawn} />
}

function Network({ drawn: { nodes, links, nameOf } }: { drawn: Drawn }) {
  const words = t().work
  const linked = new Set(links.flatMap(one => [one.values.from, one.values.to]))
  return (
    <ul class="lines">
      {links.map(({ id, values }) => {
        const say = values.type === 'cooperates' ? words.cooperates : words.links
        const sentence = say(nameOf(values.from), nameOf(values.to))
        const wanted = values.state === 'wanted'
        return (
          <MapLine
            key={id}
            title={wanted ? words.wished(sentence) : sentence}
            state={wanted ? '' : wordFor(words.linkState, values.state)}
            invented={values.invented}
          />
        )
      })}
      {nodes
        .filter(node => !linked.has(node.id))
        .map(node => (
          <MapLine key={node.id} title={nameOf(node.id)} invented={node.values.invented} />
        ))}
    </ul>
  )
}
