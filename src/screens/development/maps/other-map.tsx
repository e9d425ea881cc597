import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { Screen } from '../../frame/screen.tsx'

/** A map that is kept elsewhere: the causes, which stand in the analysis. */
export function OtherMap({ map: { values } }: { map: Thing<'map'> }) {
  const words = t().work
  return (
    <Screen title={values.title} tab={words.maps} lead={words.mapType[values.type]} back="/maps">
      <p class="page work">
        <a href="/analysis">{words.seeTree}</a>
      </p>
    </Screen>
  )
}
