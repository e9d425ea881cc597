import { useSignal } from '@preact/signals'
import { Quote } from 'lucide'
import type { Evidence, SurveyGround } from '../../domain/findings/finding.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Radios, TextField } from '../../ui/field.tsx'
import { locale, t } from '../../ui/language.ts'
import { useView } from '../worker/things.ts'
import { ForFinding } from './for-finding.tsx'

/** What is made evidence of: a figure or comparison as it is told, or what somebody wrote freely. */
export type Ground = Omit<SurveyGround, 'of'> & {
  readonly text: string
  readonly frame: string
  readonly free: boolean
  /** What stands after an open answer: where it comes from. */
  readonly from?: string
}

/** A button that makes a figure, a comparison or an open answer evidence of a finding. */
export function MakeEvidence({ of, act }: { of: Ground; act?: string }) {
  const words = t().results.evidence
  const open = useSignal(false)
  return (
    <>
      <Button look="plain" icon={Quote} label={`${act ?? words.act}: ${of.text}`} onClick={() => (open.value = true)}>
        {act ?? words.act}
      </Button>
      {open.value && <EvidenceDialog of={of} onClose={() => (open.value = false)} />}
    </>
  )
}

function EvidenceDialog({ of, onClose }: { of: Ground; onClose: () => void }) {
  const words = t().results.evidence
  const text = useSignal(of.text)
  const side = useSignal<SurveyGround['of']>(sideIn(of.frame))
  const { round, question, n } = of
  const evidence = (stance: Evidence['stance']): Evidence => ({
    type: of.free ? 'document' : 'number',
    stance,
    text: [text.value.trim(), of.from].filter(Boolean).join(' '),
    survey: { round, question, n, of: side.value },
  })
  return (
    <Dialog title={words.title} onClose={onClose} actions={<Button onClick={onClose}>{t().common.cancel}</Button>}>
      <div class="stack wide">
        {of.free ? (
          <>
            <p class="small soft">{words.openNote}</p>
            <TextField label={words.text} value={text.value} rows={3} onInput={value => (text.value = value)} />
            <Names text={text.value} />
          </>
        ) : (
          <p>{of.text}</p>
        )}
        <Radios
          legend={words.of}
          value={side.value}
          options={(['client', 'staff', 'other'] as const).map(one => [one, words.sides[one]] as const)}
          onInput={value => (side.value = value)}
        />
        <ForFinding evidence={evidence} onClose={onClose} />
      </div>
    </Dialog>
  )
}

/** Words by which somebody may be recognised, asked about before they are read by more people. */
function Names({ text }: { text: string }) {
  const names = useView('maybeNames', { text })
  if (!names || names.length === 0) return null
  const all = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(names.map(one => `”${one}”`))
  return (
    <Callout tone="waits">
      <p>{t().results.evidence.names(all)}</p>
    </Callout>
  )
}

/** Whom the words for those who were asked probably mean; a person says. */
function sideIn(frame: string): SurveyGround['of'] {
  if (/klient|asiak|client|brukar|deltagar/i.test(frame)) return 'client'
  return /personal|medarbet|henkil|työntek|staff|employee/i.test(frame) ? 'staff' : 'other'
}
