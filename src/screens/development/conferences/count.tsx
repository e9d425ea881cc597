import type { Thing } from '../../../domain/thing.ts'
import { countIn } from '../../../domain/work/conference.ts'
import { Select } from '../../../ui/field.tsx'
import { Versions } from '../../editing/versions.tsx'
import { note } from './note.ts'
import { c } from './words.ts'

/** So many are offered; a room with more is no family group conference. */
const OFFERED = 40

const options = (now: number | null): readonly (readonly [string, string])[] => [
  ['', c().unsaid],
  ...Array.from({ length: OFFERED + 1 }, (_, n) => [`${n}`, `${n}`] as const),
  ...(now !== null && now > OFFERED ? [[`${now}`, `${now}`] as const] : []),
]

type Props = {
  readonly conference: Thing<'conference'>
  readonly field: 'network' | 'professionals' | 'fromClient' | 'fromNetwork' | 'fromStaff'
}

/** A number of people or of items, or that nobody has said; nothing else can be chosen. */
export function Count({ conference, field }: Props) {
  const now = countIn(conference.values[field])
  const label = c()[field]
  return (
    <div class="bound">
      <Select
        label={label}
        value={now === null ? '' : `${now}`}
        options={options(now)}
        onInput={next => void note(conference, { [field]: next === '' ? null : Number(next) })}
      />
      <Versions thing={conference} field={field} label={label} read={value => `${countIn(value) ?? c().unsaid}`} />
    </div>
  )
}
