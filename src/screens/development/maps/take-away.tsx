import type { Signal } from '@preact/signals'
import { keptNow } from '../../../domain/maps/path-view.ts'
import { language, t } from '../../../ui/language.ts'
import { api } from '../../worker/api.ts'
import { KeptVersions } from './kept-versions.tsx'
import { MapFiles } from './map-files.tsx'
import type { OpenPath } from './path-page.tsx'
import { TakeFold } from './take-fold.tsx'
import { ToGroup } from './to-group.tsx'

type Props = { readonly path: OpenPath; readonly version: Signal<string>; readonly paper: Signal<boolean> }

/** A path on paper and in files, and the versions of it that were kept. */
export function TakeAway({ path, version, paper }: Props) {
  const { map, shown } = path
  const query = { group: map.zone, id: map.id, language: language.value, home: '', version: version.value }
  return (
    <TakeFold paper={paper}>
      <MapFiles
        name={shown.title || t().common.untitled}
        drawing="#path-picture"
        listAs={as => api().paper({ of: 'path', as, query }, language.value)}
      />
      <KeptVersions map={map} version={version} keptNow={when => keptNow(map, shown.steps, when)} />
      {version.value === '' && <ToGroup path={path} />}
    </TakeFold>
  )
}
