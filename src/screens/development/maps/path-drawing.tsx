import { useLocation } from 'preact-iso/router'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import type { AddWish } from './add-step.tsx'
import { PathPicture } from './path-picture.tsx'
import { m } from './words.ts'
import { ZoomedDrawing } from './zoomed-drawing.tsx'

type Props = {
  readonly map: string
  readonly shown: PathShown
  /** The step that is open beside it. */
  readonly step: string
  readonly onAdd: ((wish: AddWish) => void) | undefined
}

/** The drawing of a path, moved so that the open step is seen. */
export function PathDrawingPart({ map, shown, step, onAdd }: Props) {
  const { route } = useLocation()
  const { drawing } = shown
  const { scroll, whole } = m()
  return (
    <ZoomedDrawing
      drawing={drawing}
      look={drawing.boxes.find(({ id }) => id === step)}
      words={{ scroll, whole, summary: summaryOf(shown) }}
      picture={seen => (
        <PathPicture shown={shown} step={step} onOpen={id => route(`/maps/${map}/${id}`)} onAdd={onAdd} seen={seen} />
      )}
    />
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
