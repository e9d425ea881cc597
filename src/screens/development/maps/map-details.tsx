import { Trash2 } from 'lucide'
import { isTwofold } from '../../../domain/maps/path.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { BoundField, BoundSelect } from '../../editing/bound.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { m } from './words.ts'

/** What a map is called, whose eyes it is seen with, and of which day it tells. */
export function MapDetails({ map }: { map: Thing<'map'> }) {
  const words = m()
  const removing = useRemoving()
  const eyes = Object.entries(words.perspectives)
  const known = eyes.some(([one]) => one === map.values.perspective)
  const options = known ? eyes : [...eyes, [map.values.perspective, map.values.perspective] as const]
  const remove = () => removing([{ do: 'remove', id: map.id }], words.mapRemoved, '/maps')
  return (
    <details class="fold" open={isTwofold(map)}>
      <summary>{words.details}</summary>
      <div class="stack page">
        <BoundField thing={map} field="title" label={words.mapName} />
        <BoundSelect thing={map} field="perspective" label={words.perspective} options={options} />
        <BoundField thing={map} field="asOf" label={words.asOf} type="date" />
        <Button look="plain" icon={Trash2} onClick={remove}>
          {words.removeMap}
        </Button>
      </div>
    </details>
  )
}
