import { FileDown, FileSpreadsheet } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { pictureFile } from './picture-file.ts'
import { m } from './words.ts'

type Props = {
  /** What the files are called, without their endings. */
  readonly name: string
  /** Where on its paper the drawing stands, for a map that is drawn. */
  readonly drawing?: string
  readonly listAs: (as: 'xlsx' | 'csv') => Promise<Blob>
  /** Files of its own. */
  readonly children?: ComponentChildren
}

/** The files one takes along of a map: its drawing and its list. */
export function MapFiles({ name, drawing, listAs, children }: Props) {
  const words = m()
  const { busy, problem, run } = useAct()
  const picture = (as: 'svg' | 'png') =>
    run(async () => {
      const drawn = drawing && document.querySelector<SVGSVGElement>(drawing)
      if (drawn) download(await pictureFile(drawn, as), `${name}.${as}`)
    })
  const list = (as: 'xlsx' | 'csv') => run(async () => download(await listAs(as), `${name}.${as}`))
  return (
    <div class="row">
      {drawing &&
        (['svg', 'png'] as const).map(as => (
          <Button key={as} look="plain" icon={FileDown} busy={busy.value} onClick={() => picture(as)}>
            {words[as]}
          </Button>
        ))}
      {(['xlsx', 'csv'] as const).map(as => (
        <Button key={as} look="plain" icon={FileSpreadsheet} busy={busy.value} onClick={() => list(as)}>
          {words[as]}
        </Button>
      ))}
      {children}
      <Trouble text={problem.value} />
    </div>
  )
}
