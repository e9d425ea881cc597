import { ChevronRight, CloudUpload, Split } from 'lucide'
import { Icon } from './icon.tsx'
import { t } from './language.ts'

type Props = { readonly twoVersions: boolean; readonly waiting: boolean; readonly chevron?: boolean }

/** What stands at the end of a row of a list: two versions, not sent yet, and the sign that it opens. */
export function RowMarks({ twoVersions, waiting, chevron = true }: Props) {
  return (
    <>
      {twoVersions && (
        <span class="wait">
          <Icon of={Split} />
          <span class="hidden">{t().today.twoVersions}</span>
        </span>
      )}
      {waiting && (
        <span class="wait">
          <Icon of={CloudUpload} />
          <span class="hidden">{t().reading.waits}</span>
        </span>
      )}
      {chevron && <Icon of={ChevronRight} size={18} />}
    </>
  )
}

/** Whether anything in a thing stands in two versions. */
export const inTwo = (thing: { readonly conflicts: object }): boolean => Object.keys(thing.conflicts).length > 0
