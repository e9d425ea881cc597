import type { RefObject } from 'preact'
import { Area } from '../../../ui/area.tsx'
import { IdentityOffer } from '../../../ui/identity.tsx'

type Props = {
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** The field for what somebody says, in the letters in which it will be read; identity numbers are asked about beneath it. */
export function Spoken({ area, label, value, onText, ...more }: Props) {
  return (
    <>
      <Area
        area={area}
        class="spoken"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        data-1p-ignore
        aria-label={label}
        value={value}
        onText={onText}
        {...more}
      />
      <IdentityOffer text={value} onText={onText} />
    </>
  )
}
