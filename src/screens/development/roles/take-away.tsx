import type { Signal } from '@preact/signals'
import { FileSpreadsheet } from 'lucide'
import { keptTable } from '../../../domain/maps/roles/kept.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { KeptVersions } from '../maps/kept-versions.tsx'
import { PrintMap } from '../maps/print-map.tsx'
import { m } from '../maps/words.ts'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

type Props = {
  readonly open: OpenRoles
  readonly version: Signal<string>
  /** Whether the paper is ready. */
  readonly paper: Signal<boolean>
}

/** A role map on paper and in files, and the days of it that were kept. */
export function TakeRolesAway({ open, version, paper }: Props) {
  const { map, shown } = open
  return (
    <details class="fold" onToggle={event => (paper.value = event.currentTarget.open)}>
      <summary>{m().takeAlong}</summary>
      <div class="stack page">
        <PrintMap />
        <Files open={open} version={version.value} />
        <KeptVersions map={map} version={version} keptNow={when => keptTable(map, shown, when)} />
      </div>
    </details>
  )
}

function Files({ open: { map, shown }, version }: { open: OpenRoles; version: string }) {
  const words = r()
  const { busy, problem, run } = useAct()
  const list = (as: 'xlsx' | 'csv') =>
    run(async () => {
      const query = { group: map.zone, id: map.id, language: language.value, version }
      download(
        await api().paper({ of: 'roles', as, query }, language.value),
        `${shown.title || t().common.untitled}.${as}`,
      )
    })
  return (
    <div class="row">
      {(['xlsx', 'csv'] as const).map(as => (
        <Button key={as} look="plain" icon={FileSpreadsheet} busy={busy.value} onClick={() => list(as)}>
          {words[as]}
        </Button>
      ))}
      <Trouble text={problem.value} />
    </div>
  )
}
