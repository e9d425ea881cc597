import '../maps/maps.css'
import '../maps/path.css'
import '../maps/drawing.css'
import './network.css'
import type { Thing } from '../../../domain/thing.ts'
import { narrow } from '../../../ui/narrow.ts'
import { useView } from '../../worker/things.ts'
import { NetworkDrawingPart } from './network-drawing.tsx'
import { NetworkList } from './network-list.tsx'
import { Sides } from './sides.tsx'
import { useNetworkWords } from './words.ts'

/** A network as a meeting looks at it together: what shows most, as a drawing on the tablet and as a list on a phone. */
export function NetworkInMeeting({ map }: { map: Thing<'map'> }) {
  const ready = useNetworkWords()
  const shown = useView('network', { group: map.zone, id: map.id, perspective: '', version: '' })
  if (!ready || !shown || shown.perspective === 'own') return null
  return (
    <>
      {narrow.value ? (
        <NetworkList map={map.id} shown={shown} />
      ) : (
        <NetworkDrawingPart map={map.id} shown={shown} open="" />
      )}
      <Sides shown={shown} />
    </>
  )
}
