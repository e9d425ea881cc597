import { useSignal } from '@preact/signals'
import type { FindingStatus } from '../../domain/findings/finding.ts'
import type { FindingSheet } from '../../domain/findings/finding-sheet.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { capital } from '../../ui/capital.ts'
import { Select, TextField } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { BoundText } from '../editing/bound.tsx'
import { Versions } from '../editing/versions.tsx'

type Props = { readonly thing: Thing<'finding'>; readonly sheet: FindingSheet }

/** How far the finding has come: verified when a rule holds, else with a reason somebody writes. */
export function Verifying({ thing, sheet }: Props) {
  const words = t().findings
  const lacking = useSignal(false)
  const { row } = sheet
  const set = (status: FindingStatus, more: Record<string, unknown> = {}) =>
    apply(
      [{ do: 'edit', id: thing.id, patch: { status, ...more } }],
      status === 'verified' ? words.one.verified : words.board.given,
    )
  const verify = () => {
    if (row.rule) void set('verified')
    else lacking.value = true
  }
  const choose = (status: FindingStatus) => (status === 'verified' ? verify() : void set(status))
  const statuses = Object.entries(t().field.status).map(([status, word]) => [status, capital(word)] as const)
  return (
    <section class="verifying">
      <div class="quiet">
        <Select
          label={words.status}
          value={thing.values.status}
          options={statuses}
          onInput={value => choose(value as FindingStatus)}
        />
        <Versions
          thing={thing}
          field="status"
          label={words.status}
          read={value => t().field.status[value as FindingStatus] ?? ''}
        />
      </div>
      {row.status === 'verified' && <Why thing={thing} sheet={sheet} />}
      {row.status !== 'verified' && row.status !== 'agreed' && (
        <Button look="filled" wide onClick={verify}>
          {words.one.verify}
        </Button>
      )}
      {lacking.value && row.status !== 'verified' && (
        <Lacking thing={thing} sheet={sheet} onReason={reason => void set('verified', { reason })} />
      )}
    </section>
  )
}

/** Which rule is met, in words; the written reason named as such. */
function Why({ thing, sheet }: Props) {
  const words = t().findings.one
  const { rule } = sheet.row
  const { reason } = thing.values
  return (
    <div class="why">
      <h2 class="fact-name">{words.why}</h2>
      <p>{rule ? <span class="sentence">{t().field.rule[rule]}</span> : words.noRule}</p>
      {(rule === 'reason' || rule === null || reason !== '') && (
        <BoundText thing={thing} field="reason" label={words.reason} rows={2} ours />
      )}
    </div>
  )
}

/** What is missing, and the written reason as the other way. */
function Lacking({ thing, sheet, onReason }: Props & { onReason: (reason: string) => void }) {
  const words = t().findings.one
  const reason = useSignal(thing.values.reason)
  const { voices, against, sessions } = sheet.row
  const has =
    voices === 0
      ? words.nobodyYet
      : voices === 1
        ? words.sameSession
        : words.sessionsOf(t().field.voices(voices, against), t().field.sessions(sessions))
  return (
    <Callout tone="plain">
      <p>{words.notEnough(has)}</p>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason.value}
        onInput={value => (reason.value = value)}
        rows={3}
      />
      <Button disabled={reason.value.trim() === ''} onClick={() => onReason(reason.value.trim())}>
        {words.verifyByReason}
      </Button>
    </Callout>
  )
}
