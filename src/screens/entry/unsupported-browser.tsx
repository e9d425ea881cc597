import { useSignal } from '@preact/signals'
import { Copy } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { intent } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { problemText, type Told } from '../worker/problem.ts'

/** Why nothing can be locked here, and what to do; whoever came by a link keeps it for the place where it can be opened. */
export function UnsupportedBrowser({ problem }: { problem: Told }) {
  return (
    <BareLayout title="Rinnalla">
      <h1 tabIndex={-1}>Rinnalla</h1>
      <Callout tone="bad">
        <p>{problemText(problem)}</p>
      </Callout>
      {intent.value && <TakeLink link={intent.value.code} home={problem === 'install-first'} />}
    </BareLayout>
  )
}

/** The link that was opened, to be taken along: on iOS what stands on the home screen knows nothing of the browser's page. */
function TakeLink({ link, home }: { link: string; home: boolean }) {
  const words = t().start
  const copied = useSignal<boolean | undefined>(undefined)
  const copy = async () => navigator.clipboard.writeText(link)
  return (
    <div class="stack">
      <p>{home ? words.takeLinkHome : words.takeLink}</p>
      <Field label={words.yourLink} value={link} onInput={() => undefined} />
      <Button
        icon={Copy}
        wide
        onClick={() =>
          void copy().then(
            () => (copied.value = true),
            () => (copied.value = false),
          )
        }
      >
        {words.copyLink}
      </Button>
      <p role="status" class="small">
        {copied.value === undefined ? '' : copied.value ? words.linkCopied : words.linkNotCopied}
      </p>
    </div>
  )
}
