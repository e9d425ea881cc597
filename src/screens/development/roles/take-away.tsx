import type { Signal } from '@preact/signals'
import { keptTable } from '../../../domain/maps/roles/kept.ts'
import { language, t } from '../../../ui/language.ts'
import { api } from '../../worker/api.ts'
import { KeptVersions } from '../maps/kept-versions.tsx'
import { MapFiles } from '../maps/map-files.tsx'
import { TakeFold } from '../maps/take-fold.tsx'
import type { OpenRoles } from './roles-page.tsx'

type Props = { readonly open: OpenRoles; readonly version: Signal<string>; readonly paper: Signal<boolean> }

/** A role map on paper and in files, and the days of it that were kept. */
export function TakeRolesAway({ open: { map, shown }, version, paper }: Props) {
  const query = { group: map.zone, id: map.id, language: language.value, version: version.value }
  return (
    <TakeFold paper={paper}>
      <MapFiles
        name={shown.title || t().common.untitled}
        listAs={as => api().paper({ of: 'roles', as, query }, language.value)}
      />
      <KeptVersions map={map} version={version} keptNow={when => keptTable(map, shown, when)} />
    </TakeFold>
  )
}
