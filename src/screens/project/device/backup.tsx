import { useSignal } from '@preact/signals'
import { HardDriveDownload } from 'lucide'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { problemText } from '../../worker/problem.ts'
import { seesMaterial } from '../../worker/role.ts'
import { here } from '../../worker/things.ts'
import { mb } from './storage.tsx'

/** Saves everything a person may read as one sealed file, once she has a recovery code that opens it. */
export function Backup() {
  const words = t().storage.backup
  const readsMaterial = seesMaterial()
  const identity = useSignal(false)
  const saved = useSignal('')
  const { busy, problem, run } = useAct()
  const save = () =>
    run(async () => {
      saved.value = ''
      const file = await api().backupFile(identity.value)
      const name = `rinnalla-backup-${isoDay()}.rinnalla`
      download(file, name)
      saved.value = words.saved(name, file.size < 1e6 ? words.kb(mb(file.size * 1e3)) : words.mb(mb(file.size, 1)))
    })
  return (
    <section class="stack">
      <h2 class="label">{words.title}</h2>
      <p class="soft">{words.text}</p>
      {here.value?.paper ? (
        <>
          {readsMaterial && (
            <Tick label={words.identity} checked={identity.value} onChange={on => (identity.value = on)} />
          )}
          <Button icon={HardDriveDownload} busy={busy.value} onClick={() => save()}>
            {words.save}
          </Button>
          <div role="status" class="stack">
            {saved.value && (
              <Callout tone="good">
                <p>{saved.value}</p>
                <p>{words.outlives}</p>
                <p>{words.without}</p>
              </Callout>
            )}
          </div>
          <Trouble text={problem.value} />
          {problem.value === problemText('code-elsewhere') && <MakeCode />}
        </>
      ) : (
        <>
          <p>{words.codeFirst}</p>
          <MakeCode />
        </>
      )}
    </section>
  )
}

function MakeCode() {
  return (
    <a class="button" href="/code">
      {t().storage.backup.makeCode}
    </a>
  )
}
