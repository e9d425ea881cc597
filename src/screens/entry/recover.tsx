import { useSignal } from '@preact/signals'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { cameBack } from '../device/came-back.ts'
import { enter, goBy, intent, phase, turnAway } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { problemText } from '../worker/problem.ts'

/** Getting back in on a new device with the code on paper, from the server or from a backup file. */
export function Recover() {
  const words = t().recovery
  const code = useSignal(intent.value?.code ?? '')
  const file = useSignal<File | null>(null)
  const { busy, problem, run } = useAct()
  const recover = () =>
    run(async () => {
      if (await goBy(code.value)) return
      const from = file.value
      enter(from ? await api().openBackup(from, code.value) : await api().recover(code.value))
      cameBack.value = true
      toast(from ? t().storage.backup.opened : `${words.found} ${words.tell}`)
    })
  const ofCode = !file.value || problem.value === problemText('code-wrong')
  return (
    <BareLayout title={words.title}>
      <h1 tabIndex={-1}>{words.enter}</h1>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          void recover()
        }}
      >
        <Field
          label={words.heading}
          hint={words.enterHint}
          value={code.value}
          onInput={value => (code.value = value)}
          problem={ofCode ? problem.value : undefined}
          big
        />
        <BackupFile chosen={file.value} onChoose={found => (file.value = found)} />
        {!ofCode && <Trouble text={problem.value} />}
        {busy.value && <p class="soft">{t().founding.joining}</p>}
        <Button look="filled" type="submit" big wide disabled={code.value.trim() === ''} busy={busy.value}>
          {words.use}
        </Button>
        <Button
          look="plain"
          wide
          busy={busy.value}
          onClick={() => {
            turnAway()
            phase.value = { at: 'start' }
          }}
        >
          {t().common.cancel}
        </Button>
      </form>
    </BareLayout>
  )
}

/** The choice of a backup file, instead of asking the server. */
function BackupFile({ chosen, onChoose }: { chosen: File | null; onChoose: (file: File) => void }) {
  const words = t().storage.backup
  return (
    <div class="stack">
      {chosen && <p role="status">{words.chosen(chosen.name)}</p>}
      <FileButton wide onFile={onChoose}>
        {chosen ? words.otherFile : words.open}
      </FileButton>
    </div>
  )
}
