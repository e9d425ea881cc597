import type { Session } from '../../../domain/sessions/session.ts'
import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useCodes } from '../../worker/names.ts'

type Props = { readonly session: Session; readonly value: string; readonly onChange: (person: string) => void }

/** Who said it, by code: asked only where several took part. */
export function Speaker({ session, value, onChange }: Props) {
  const codeOf = useCodes()
  const there = [...new Set([...Object.keys(session.attendance), ...session.people])]
  if (there.length < 2) return null
  const options = there.map(person => [person, codeOf(person) ?? '?'] as const)
  return (
    <Select
      label={t().marking.speaker}
      value={value}
      options={[['', t().marking.unknown], ...options]}
      onInput={onChange}
    />
  )
}
