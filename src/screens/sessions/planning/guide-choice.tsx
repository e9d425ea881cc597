import { useSignal } from '@preact/signals'
import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useThings } from '../../worker/things.ts'

/** The guide that will be asked from: the project's first until somebody chooses, and none when she chooses that. */
export function useGuideChoice() {
  const guides = useThings('guide') ?? []
  const chosen = useSignal<string | undefined>(undefined)
  const guide = chosen.value ?? guides[0]?.id ?? ''
  const choice = (
    <Select
      label={t().sessions.guide}
      value={guide}
      options={[['', t().sessions.guideNone], ...guides.map(one => [one.id, one.values.title] as const)]}
      onInput={id => (chosen.value = id)}
    />
  )
  return { guide, choice }
}
