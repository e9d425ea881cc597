import { Minus, Plus, ScanSearch } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { useRoute } from '../../frame/use-route.ts'
import type { AddWish } from './add-step.tsx'
import { PathPicture } from './path-picture.tsx'
import { useSeen } from './use-seen.ts'
import { useZoom } from './use-zoom.ts'
import { m } from './words.ts'

type Props = {
  readonly map: string
  readonly shown: PathShown
  /** The step that is open beside it. */
  readonly step: string
  readonly onAdd: ((wish: AddWish) => void) | undefined
}

/** A drawing with more steps is drawn as far as it is seen. */
const LARGE = 80

/** The drawing of a path, to be moved and made larger by finger, wheel, keys and buttons. */
export function PathDrawingPart({ map, shown, step, onAdd }: Props) {
  const words = m()
  const route = useRoute()
  const { drawing } = shown
  const zoom = useZoom(drawing.width)
  const seen = useSeen(zoom.place, zoom.scale, drawing.boxes.length > LARGE)
  useEffect(() => {
    const here = zoom.place.current
    const box = drawing.boxes.find(({ id }) => id === step)
    if (!here || !box) return
    // What is opened narrows the drawing beside it; a part that is not drawn yet cannot be asked where it is.
    const px = here.scrollWidth / drawing.width
    const [from, to] = [box.x * px, (box.x + box.width) * px]
    if (from < here.scrollLeft || to > here.scrollLeft + here.clientWidth)
      here.scrollLeft = (from + to - here.clientWidth) / 2
  }, [step, zoom.scale])
  return (
    <figure class="drawing">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="paper" ref={zoom.place} tabIndex={0} aria-label={words.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no field sets. */}
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{ inlineSize: `${(drawing.width * zoom.scale) / 16}rem` }}
          role="group"
          aria-label={summaryOf(shown)}
        >
          <PathPicture shown={shown} step={step} onOpen={id => route(`/maps/${map}/${id}`)} onAdd={onAdd} seen={seen} />
        </svg>
      </section>
      <div class="zoom">
        <LineTool icon={Minus} label={words.zoomOut} idle={zoom.least} onPress={zoom.out} />
        <LineTool icon={ScanSearch} label={words.whole} onPress={zoom.whole} />
        <LineTool icon={Plus} label={words.zoomIn} idle={zoom.most} onPress={zoom.in} />
      </div>
    </figure>
  )
}

/** What a drawing shows, for those who hear it. */
export function summaryOf({ steps, drawing }: PathShown): string {
  const words = m()
  const used = drawing.lanes.filter(({ empty }) => !empty).length
  const branching = steps.filter(({ ways }) => ways.filter(({ n, back }) => n > 0 && !back).length > 1)
  return [
    words.summary(steps.length, used),
    ...branching
      .slice(0, 5)
      .map(({ label, ways }) => words.summaryBranches(label, ways.filter(({ n, back }) => n > 0 && !back).length)),
  ].join(' ')
}
