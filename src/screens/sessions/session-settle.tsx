import type { Thing } from '../../domain/thing.ts'
import { t } from '../../ui/language.ts'
import { Versions } from '../editing/versions.tsx'
import { useCodes, useNames } from '../worker/names.ts'

type Props = {
  readonly session: Thing<'session'>
  /** Fields whose readings stand elsewhere on the screen, at the fields themselves. */
  readonly besides?: readonly string[]
}

/** Two readings of the session's own fields, beneath each other. */
export function Settle({ session, besides = [] }: Props) {
  const words = t().sessions
  const codeOf = useCodes()
  const nameOf = useNames()
  const labels: Readonly<Record<string, string>> = {
    place: words.place,
    day: words.day,
    time: words.time,
    title: words.name,
    corrections: t().reading.corrections,
    state: t().reading.state,
    type: words.type,
    guide: words.guide,
    people: words.who,
    interviewers: words.interviewers,
    signal: words.signal,
    managerBlind: words.blind,
  }
  const read = (field: string) => (value: unknown) => {
    if (field.startsWith('attendance.')) return t().finish[attendanceWord(value)]
    if (field === 'state') return t().sessions.states[value as 'planned'] ?? String(value)
    if (field === 'type') return words.types[value as 'interview'] ?? ''
    if (typeof value === 'boolean') return value ? '✓' : '–'
    if (Array.isArray(value)) return value.map(id => codeOf(String(id)) ?? nameOf(String(id)) ?? '?').join(', ')
    return typeof value === 'object' ? '' : String(value)
  }
  const label = (field: string): string => {
    const [map = '', person = ''] = field.split('.', 2)
    if (map === 'attendance') return codeOf(person) ?? '?'
    return labels[field] ?? t().versions.other
  }
  const fields = Object.keys(session.conflicts).filter(field => !besides.includes(field))
  if (fields.length === 0) return null
  return (
    <div class="page settle no-print">
      {fields.map(field => (
        <Versions
          key={field}
          thing={session}
          field={field}
          label={label(field)}
          read={read(field)}
          text={field === 'corrections'}
        />
      ))}
    </div>
  )
}

function attendanceWord(value: unknown): 'took' | 'declined' | 'didNotCome' | 'onLeave' {
  const state = typeof value === 'object' && value !== null && 'state' in value ? value.state : ''
  return state === 'declined'
    ? 'declined'
    : state === 'did_not_come'
      ? 'didNotCome'
      : state === 'on_leave'
        ? 'onLeave'
        : 'took'
}
