import { Minus, Plus, ScanSearch } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { LineTool } from '../../../ui/line-tool.tsx'
import type { Seen } from './path-picture.tsx'
import { useSeen } from './use-seen.ts'
import { useZoom } from './use-zoom.ts'
import { m } from './words.ts'

type Box = { readonly x: number; readonly width: number }

type Props = {
  readonly drawing: { readonly width: number; readonly height: number; readonly boxes: readonly unknown[] }
  /** What is to be in sight: the box that is open beside the drawing, or its middle. */
  readonly look: Box | undefined
  readonly words: { readonly scroll: string; readonly whole: string; readonly summary: string }
  /** A look of its own. */
  readonly class?: string
  /** What stands below it beside the buttons. */
  readonly legend?: ComponentChildren
  readonly picture: (seen: Seen | undefined) => ComponentChildren
}

/** A drawing with more boxes is drawn as far as it is seen. */
const LARGE = 80

/** The drawing of a map, to be moved and made larger by finger, wheel, keys and buttons. */
export function ZoomedDrawing({ drawing, look, words, class: own = '', legend, picture }: Props) {
  const { width, height, boxes } = drawing
  const zoom = useZoom(width)
  const seen = useSeen(zoom.place, zoom.scale, boxes.length > LARGE)
  useEffect(() => {
    const here = zoom.place.current
    if (!here || !look) return
    // What is opened narrows the drawing beside it; a part that is not drawn yet cannot be asked where it is.
    const px = here.scrollWidth / width
    const [from, to] = [look.x * px, (look.x + look.width) * px]
    if (from < here.scrollLeft || to > here.scrollLeft + here.clientWidth)
      here.scrollLeft = (from + to - here.clientWidth) / 2
  }, [look?.x, look?.width, zoom.scale, width])
  return (
    <figure class={`drawing ${own}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="paper" ref={zoom.place} tabIndex={0} aria-label={words.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no field sets. */}
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ inlineSize: `${(width * zoom.scale) / 16}rem` }}
          role="group"
          aria-label={words.summary}
        >
          {picture(seen)}
        </svg>
      </section>
      <div class="below">
        {legend}
        <div class="zoom">
          <LineTool icon={Minus} label={m().zoomOut} idle={zoom.least} onPress={zoom.out} />
          <LineTool icon={ScanSearch} label={words.whole} onPress={zoom.whole} />
          <LineTool icon={Plus} label={m().zoomIn} idle={zoom.most} onPress={zoom.in} />
        </div>
      </div>
    </figure>
  )
}
