import { useLocation } from 'preact-iso/router'
import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { ZoomedDrawing } from '../maps/zoomed-drawing.tsx'
import { summaryOf } from './facts.ts'
import { Legend } from './legend.tsx'
import { NetworkPicture } from './network-picture.tsx'
import { w } from './words.ts'

type Props = { readonly map: string; readonly shown: NetworkShown; readonly open: string }

/** The drawing of a network: what is larger than its place begins at its middle, or at what is open. */
export function NetworkDrawingPart({ map, shown, open }: Props) {
  const { route } = useLocation()
  const { drawing, hub, of } = shown
  const { scroll, whole } = w()
  return (
    <ZoomedDrawing
      drawing={drawing}
      look={drawing.boxes.find(({ key }) => key === (open || hub))}
      words={{ scroll, whole, summary: summaryOf(shown) }}
      class="network-drawing"
      legend={<Legend counted={of > 0} />}
      picture={seen => (
        <NetworkPicture
          shown={shown}
          open={open}
          onOpen={key => route(`/maps/${map}/${encodeURIComponent(key)}`)}
          seen={seen}
        />
      )}
    />
  )
}
