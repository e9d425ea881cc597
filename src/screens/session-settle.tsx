import type { Thing } from '../domain/thing.ts'
import { t } from '../ui/language.ts'
import { useCodes } from './names.ts'
import { Versions } from './versions.tsx'

/** Two readings of the session's own fields, beneath each other. */
export function Settle({ session }: { session: Thing<'session'> }) {
  const words = t().sessions
  const codeOf = useCodes()
  const labels: Readonly<Record<string, string>> = {
    place: words.place,
    day: words.day,
    time: words.time,
    title: words.name,
    corrections: t().reading.corrections,
    state: t().reading.state,
  }
  const read = (field: string) => (value: unknown) => {
    if (field.startsWith('attendance.')) return t().finish[attendanceWord(value)]
    if (field === 'state') return t().sessions.states[value as 'planned'] ?? String(value)
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  if (Object.keys(session.conflicts).length === 0) return null
  return (
    <div class="page settle no-print">
      {Object.keys(session.conflicts).map(field => (
        <Versions
          key={field}
          thing={session}
          field={field}
          label={labels[field] ?? codeOf(field.split('.')[1] ?? '') ?? field}
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
