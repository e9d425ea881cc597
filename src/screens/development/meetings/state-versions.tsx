import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { Versions } from '../../editing/versions.tsx'

/** Where two people said apart how far a meeting has come, or how many came: one who closed it and one who opened it again. */
export function StateVersions({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const named: Readonly<Record<string, string>> = words.state
  return (
    <>
      <Versions
        thing={meeting}
        field="state"
        label={words.stateLabel}
        read={value => named[String(value)] ?? String(value)}
      />
      <Versions thing={meeting} field="came" label={words.cameLabel} read={value => String(value ?? '')} />
    </>
  )
}
