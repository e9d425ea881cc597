import type { Signal } from '@preact/signals'
import { FileDown, FileSpreadsheet } from 'lucide'
import { keptNow } from '../../../domain/maps/path-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { KeptVersions } from './kept-versions.tsx'
import type { OpenPath } from './path-page.tsx'
import { pictureFile } from './picture-file.ts'
import { PrintMap } from './print-map.tsx'
import { ToGroup } from './to-group.tsx'
import { m } from './words.ts'

type Props = {
  readonly path: OpenPath
  readonly version: Signal<string>
  /** Whether the paper, of which files are made too, is ready. */
  readonly paper: Signal<boolean>
}

/** A path on paper and in files, and the versions of it that were kept. */
export function TakeAway({ path, version, paper }: Props) {
  const words = m()
  return (
    <details class="fold" onToggle={event => (paper.value = event.currentTarget.open)}>
      <summary>{words.takeAlong}</summary>
      <div class="stack page">
        <PrintMap />
        <Files path={path} version={version.value} />
        <KeptVersions map={path.map} version={version} keptNow={when => keptNow(path.map, path.shown.steps, when)} />
        {version.value === '' && <ToGroup path={path} />}
      </div>
    </details>
  )
}

function Files({ path: { map, shown }, version }: { path: OpenPath; version: string }) {
  const words = m()
  const { busy, problem, run } = useAct()
  const name = shown.title || t().common.untitled
  const picture = (as: 'svg' | 'png') =>
    run(async () => {
      const drawn = document.querySelector<SVGSVGElement>('#path-picture')
      if (drawn) download(await pictureFile(drawn, as), `${name}.${as}`)
    })
  const list = (as: 'xlsx' | 'csv') =>
    run(async () => {
      const query = { group: map.zone, id: map.id, language: language.value, home: '', version }
      download(await api().paper({ of: 'path', as, query }, language.value), `${name}.${as}`)
    })
  return (
    <div class="row">
      {(['svg', 'png'] as const).map(as => (
        <Button key={as} look="plain" icon={FileDown} busy={busy.value} onClick={() => picture(as)}>
          {words[as]}
        </Button>
      ))}
      {(['xlsx', 'csv'] as const).map(as => (
        <Button key={as} look="plain" icon={FileSpreadsheet} busy={busy.value} onClick={() => list(as)}>
          {words[as]}
        </Button>
      ))}
      <Trouble text={problem.value} />
    </div>
  )
}
