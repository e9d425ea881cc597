import './maps.css'
import './path.css'
import './drawing.css'
import type { Thing } from '../../../domain/thing.ts'
import { language } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { useView } from '../../worker/things.ts'
import { PathDrawingPart } from './path-drawing.tsx'
import { PathList } from './path-list.tsx'
import { useMapWords } from './words.ts'

/** A path as a meeting looks at it together: a drawing on the tablet, a list on a phone; its steps open where they are changed. */
export function MapInMeeting({ map }: { map: Thing<'map'> }) {
  const ready = useMapWords()
  const shown = useView('path', {
    ...{ group: map.zone, id: map.id, language: language.value },
    ...{ home: '', version: '' },
  })
  if (!ready || !shown) return null
  return narrow.value ? (
    <PathList map={map.id} shown={shown} onAdd={undefined} />
  ) : (
    <PathDrawingPart map={map.id} shown={shown} step="" onAdd={undefined} />
  )
}
