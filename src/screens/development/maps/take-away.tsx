import { type Signal, useSignal } from '@preact/signals'
import { Archive, FileDown, FileSpreadsheet, Printer } from 'lucide'
import { keptNow } from '../../../domain/maps/path-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Radios, Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { apply } from '../../editing/apply.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import type { OpenPath } from './path-page.tsx'
import { pictureFile } from './picture-file.ts'
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
        <Print />
        <Files path={path} version={version.value} />
        <Kept path={path} version={version} />
        {version.value === '' && <ToGroup path={path} />}
      </div>
    </details>
  )
}

function Print() {
  const words = m()
  const size = useSignal<'a4' | 'a3'>('a4')
  const onPaper = () => {
    const { dataset } = document.documentElement
    dataset.paper = size.value
    addEventListener('afterprint', () => delete dataset.paper, { once: true })
    print()
  }
  return (
    <>
      <Radios
        legend={words.paper}
        value={size.value}
        options={[['a4', words.a4] as const, ['a3', words.a3] as const]}
        onInput={value => {
          size.value = value
        }}
      />
      <Button icon={Printer} onClick={onPaper}>
        {t().common.print}
      </Button>
    </>
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

function Kept({ path, version }: Omit<Props, 'paper'>) {
  const words = m()
  const { map } = path
  const all = useThings('mapVersion', { map: map.id }) ?? []
  const keeping = useSignal(false)
  const dated = all.toSorted((a, b) => b.values.on.localeCompare(a.values.on) || a.id.localeCompare(b.id))
  const options = [
    ['', words.now] as const,
    ...dated.map(({ id, values }) => [id, [dateWord(values.on), values.note].filter(Boolean).join(' · ')] as const),
  ]
  return (
    <>
      {all.length > 0 && (
        <Select
          label={words.versions}
          value={version.value}
          options={options}
          onInput={chosen => {
            version.value = chosen
          }}
        />
      )}
      {version.value === '' && (
        <Button icon={Archive} onClick={() => (keeping.value = true)}>
          {words.keep}
        </Button>
      )}
      {keeping.value && <Keep path={path} onClose={() => (keeping.value = false)} />}
    </>
  )
}

function Keep({ path: { map, shown }, onClose }: { path: OpenPath; onClose: () => void }) {
  const words = m()
  const note = useSignal('')
  const keep = async () => {
    const values = keptNow(map, shown.steps, { on: isoDay(), note: note.value.trim() })
    await apply([{ do: 'create', kind: 'mapVersion', id: newId(), values, group: map.zone }], words.kept)
    onClose()
  }
  return (
    <Dialog
      title={words.keep}
      onClose={onClose}
      actions={<Acts act={words.keep} onAct={() => keep()} onClose={onClose} />}
    >
      <Field label={words.note} value={note.value} onInput={value => (note.value = value)} />
    </Dialog>
  )
}
