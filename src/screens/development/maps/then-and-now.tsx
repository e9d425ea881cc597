import type { PathShown } from '../../../domain/maps/path-view.ts'
import type { Thing } from '../../../domain/thing.ts'
import { dateWord } from '../../../ui/dates.ts'
import { language } from '../../../ui/language.ts'
import { useView } from '../../worker/things.ts'
import { PathDrawingPart } from './path-drawing.tsx'
import { m } from './words.ts'

/** A path as it was kept and as it is now, one drawing beside the other. */
export function ThenAndNow({ map, then, home }: { map: Thing<'map'>; then: PathShown; home: string }) {
  const words = m()
  const now = useView('path', { group: map.zone, id: map.id, language: language.value, home, version: '' })
  const draw = (shown: PathShown) => <PathDrawingPart map={map.id} shown={shown} step="" onAdd={undefined} />
  return (
    <div class="then-and-now">
      <section>
        <h2 class="label">{words.keptOn(dateWord(then.keptOn))}</h2>
        {draw(then)}
      </section>
      {now && (
        <section>
          <h2 class="label">{words.now}</h2>
          {draw(now)}
        </section>
      )}
    </div>
  )
}
