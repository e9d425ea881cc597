import { Minus, Plus, ScanSearch } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useSeen } from '../maps/use-seen.ts'
import { useZoom } from '../maps/use-zoom.ts'
import { m } from '../maps/words.ts'
import { summaryOf } from './facts.ts'
import { Legend } from './legend.tsx'
import { NetworkPicture } from './network-picture.tsx'
import { w } from './words.ts'

type Props = { readonly map: string; readonly shown: NetworkShown; readonly open: string }

/** A drawing with more actors is drawn as far as it is seen. */
const LARGE = 80

/** The drawing of a network, to be moved and made larger by finger, wheel, keys and buttons. */
export function NetworkDrawingPart({ map, shown, open }: Props) {
  const words = m()
  const route = useRoute()
  const { drawing } = shown
  const zoom = useZoom(drawing.width)
  const seen = useSeen(zoom.place, zoom.scale, drawing.boxes.length > LARGE)
  const look = open || shown.hub
  useEffect(() => {
    const here = zoom.place.current
    const box = drawing.boxes.find(({ key }) => key === look)
    if (!here || !box) return
    // What is larger than its place begins at its middle, or at what is open.
    const px = here.scrollWidth / drawing.width
    const [from, to] = [box.x * px, (box.x + box.width) * px]
    if (from < here.scrollLeft || to > here.scrollLeft + here.clientWidth)
      here.scrollLeft = (from + to - here.clientWidth) / 2
  }, [look, zoom.scale, drawing.width])
  return (
    <figure class="drawing network-drawing">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="paper" ref={zoom.place} tabIndex={0} aria-label={w().scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no field sets. */}
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{ inlineSize: `${(drawing.width * zoom.scale) / 16}rem` }}
          role="group"
          aria-label={summaryOf(shown)}
        >
          <NetworkPicture
            shown={shown}
            open={open}
            onOpen={key => route(`/maps/${map}/${encodeURIComponent(key)}`)}
            seen={seen}
          />
        </svg>
      </section>
      <div class="network-foot">
        <Legend counted={shown.of > 0} />
        <div class="zoom">
          <LineTool icon={Minus} label={words.zoomOut} idle={zoom.least} onPress={zoom.out} />
          <LineTool icon={ScanSearch} label={w().whole} onPress={zoom.whole} />
          <LineTool icon={Plus} label={words.zoomIn} idle={zoom.most} onPress={zoom.in} />
        </div>
      </div>
    </figure>
  )
}
