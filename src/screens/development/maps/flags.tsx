import { useSignal } from '@preact/signals'
import { Copy, Hourglass, type IconNode, Unlink, UserRoundX } from 'lucide'
import type { Flag } from '../../../domain/maps/align.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThing } from '../../worker/things.ts'
import type { Aligned } from './alignment.tsx'
import { span } from './figures.ts'
import { MakeFinding } from './step-findings.tsx'
import { m } from './words.ts'

const icons: Readonly<Record<Flag['kind'], IconNode>> = {
  noReceiver: Unlink,
  assessedTwice: Copy,
  waitsDiffer: Hourglass,
  nobodyAnswers: UserRoundX,
}

/** Where two paths do not meet: each in a sentence, to a finding or set aside with a reason. */
export function Flags(aligned: Aligned) {
  const words = m()
  const map = useThing('map', aligned.a.id)
  const { flags } = aligned.shown
  const asideOf = (flag: Flag) => map?.values.aside?.[flag.key]
  const open = flags.filter(flag => asideOf(flag) === undefined)
  const aside = flags.filter(flag => asideOf(flag) !== undefined)
  const unowned = open.filter(({ kind }) => kind === 'nobodyAnswers')
  // On a new path nobody answers for anything yet: that hides nothing else.
  const folded = unowned.length > SHOWN ? unowned : []
  return (
    <section>
      <h2>
        {words.apartFlags} <small class="soft">{words.flagCount(open.length)}</small>
      </h2>
      {open.length === 0 && <p class="soft band">{words.noFlags}</p>}
      <ul class="flags">
        {open
          .filter(flag => !folded.includes(flag))
          .map(flag => (
            <One key={flag.key} flag={flag} aligned={aligned} />
          ))}
      </ul>
      {folded.length > 0 && (
        <details class="fold">
          <summary>
            {words.flag.nobodyAnswers}: {words.flagCount(folded.length)}
          </summary>
          <ul class="flags">
            {folded.map(flag => (
              <One key={flag.key} flag={flag} aligned={aligned} />
            ))}
          </ul>
        </details>
      )}
      {aside.length > 0 && (
        <details class="fold">
          <summary>{words.asideCount(aside.length)}</summary>
          <ul class="flags">
            {aside.map(flag => (
              <One key={flag.key} flag={flag} aligned={aligned} reason={asideOf(flag) ?? ''} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const SHOWN = 3

type OneProps = { readonly flag: Flag; readonly aligned: Aligned; readonly reason?: string }

function One({ flag, aligned, reason }: OneProps) {
  const words = m()
  const open = useSignal<'finding' | 'aside' | ''>('')
  const { zone, a } = aligned
  const map = useThing('map', a.id)
  const said = sentenceOf(flag, aligned)
  const steps = [flag.a?.id, flag.b?.id].filter(id => id !== undefined)
  const back = () => apply([{ do: 'edit', id: a.id, patch: { [`aside.${flag.key}`]: null } }], words.broughtBack)
  return (
    <li>
      <Icon of={icons[flag.kind]} />
      <div class="main">
        <h3>{words.flag[flag.kind]}</h3>
        <p>{said}</p>
        {reason === undefined ? (
          <div class="row no-print">
            <Button look="plain" onClick={() => (open.value = 'finding')}>
              {words.toFinding}
            </Button>
            <Button look="plain" onClick={() => (open.value = 'aside')}>
              {words.agreedSo}
            </Button>
          </div>
        ) : (
          <>
            <p class="soft">{reason}</p>
            {map && <Versions thing={map} field={`aside.${flag.key}`} label={words.reason} />}
            <Button look="plain" onClick={back}>
              {words.bringBack}
            </Button>
          </>
        )}
      </div>
      {open.value === 'finding' && (
        <MakeFinding
          zone={zone}
          steps={steps}
          said={`${words.flag[flag.kind]}. ${said}`}
          onClose={() => (open.value = '')}
        />
      )}
      {open.value === 'aside' && <SetAside map={a.id} flag={flag} onClose={() => (open.value = '')} />}
    </li>
  )
}

function sentenceOf({ kind, on, a, b }: Flag, { a: first, b: second }: Aligned): string {
  const text = m().flagText
  const [own, other] = on === 'b' ? [second, first] : [first, second]
  const label = (on === 'b' ? b : a)?.label || t().common.untitled
  if (kind === 'noReceiver') return text.noReceiver(label, other.title)
  if (kind === 'nobodyAnswers') return text.nobodyAnswers(label, own.title)
  if (kind === 'assessedTwice') return text.assessedTwice(a?.label ?? '', b?.label ?? '')
  const wait = (step: Flag['a']) => (step?.wait ? m().months(span(step.wait)) : '')
  return text.waitsDiffer(label, wait(a), wait(b))
}

function SetAside({ map, flag, onClose }: { map: string; flag: Flag; onClose: () => void }) {
  const words = m()
  const reason = useSignal('')
  const set = async () => {
    await apply([{ do: 'edit', id: map, patch: { [`aside.${flag.key}`]: reason.value.trim() } }], words.setAside)
    onClose()
  }
  return (
    <Dialog
      title={words.flag[flag.kind]}
      onClose={onClose}
      actions={
        <Acts act={words.agreedSo} disabled={reason.value.trim() === ''} onAct={() => set()} onClose={onClose} />
      }
    >
      <TextField label={words.reason} rows={2} value={reason.value} onInput={value => (reason.value = value)} />
    </Dialog>
  )
}
