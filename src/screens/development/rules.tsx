import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Thing } from '../../domain/thing.ts'
import { TextField } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useLine } from '../editing/line.ts'
import { Versions } from '../editing/versions.tsx'
import { api } from '../worker/api.ts'

const rulesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** The ground rules of a group, one a line, saved as they are typed. */
export function Rules({ group }: { group: Thing<'group'> }) {
  const words = t().groups
  const stored = group.values.rules.join('\n')
  const text = useSignal(stored)
  const line = useLine((typed, view) => api().edit(group.id, { rules: rulesIn(typed) }, view))
  useEffect(() => {
    if (line.idle() && rulesIn(text.value).join('\n') !== stored) text.value = stored
  }, [stored, line.rests])
  return (
    <div class="bound" onFocusOut={line.save}>
      <TextField
        label={words.rules}
        hint={words.rulesHint}
        rows={4}
        value={text.value}
        onInput={value => {
          text.value = value
          line.type(value, group.view)
        }}
      />
      <Versions
        thing={group}
        field="rules"
        label={words.rules}
        read={value => (Array.isArray(value) ? value.join(' · ') : String(value))}
      />
    </div>
  )
}
