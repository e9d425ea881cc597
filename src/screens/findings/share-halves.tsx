import { Users } from 'lucide'
import type { Told } from '../../domain/findings/finding.ts'
import { Half } from '../../ui/half.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'

/** The half that leaves: exactly what the group gets, and a warning when it may guess who spoke. */
export function Leaves({ told, few }: { told: readonly Told[]; few?: number }) {
  const words = t().findings.share
  const field = t().field
  return (
    <Half of="leaves" title={words.leaves}>
      <ul>
        {told.map((one, index) => (
          <li key={index.toString()}>
            <strong>{one.statement}</strong>
            <small>
              {[
                field.kind[one.kind],
                field.status[one.status],
                one.voices + one.against > 0 ? field.voices(one.voices, one.against) : words.voicesNone,
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {few !== undefined && (
        <p class="missing">
          <Icon of={Users} size={20} />
          <span>{words.few(field.voices(few))}</span>
        </p>
      )}
    </Half>
  )
}

type StaysProps = {
  readonly quotes?: readonly string[]
  readonly codes?: readonly string[]
  readonly sessions?: number
}

/** The half that stays, greyed: quotes, codes and sessions. */
export function Stays({ quotes = [], codes = [], sessions = 0 }: StaysProps) {
  const words = t().findings.share
  return (
    <Half of="stays" title={words.stays}>
      <ul>
        <li>
          {words.quotes}
          {quotes.map((quote, index) => (
            <q key={index.toString()} class="spoken">
              {quote}
            </q>
          ))}
        </li>
        <li>
          {words.codes}
          {codes.length > 0 && `: ${codes.join(', ')}`}
        </li>
        <li>{sessions > 0 ? t().field.sessions(sessions) : words.sessions}</li>
      </ul>
    </Half>
  )
}
