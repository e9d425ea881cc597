import { useEffect, useRef } from 'preact/hooks'
import { type ContributionKind, contributionKinds } from '../../../domain/together/contribution.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { useKeys } from '../../../ui/use-keys.ts'
import { Spoken } from './spoken.tsx'
import { add, draftAt, type Spot, write } from './writing.ts'

type Props = {
  readonly spot: Spot
  /** The one filled button of the screen. */
  readonly filled: boolean
  /** What to do once it was added; without it the field stays, ready for the next. */
  readonly onAdded?: () => void
  readonly onCancel?: () => void
  readonly focus?: boolean
}

/** Where somebody writes down what she, or another one, thinks; the group sees it once it is added. */
export function Composer({ spot, filled, onAdded, onCancel, focus }: Props) {
  const words = t().meetings
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, kind } = draftAt(spot)
  const ready = text.trim() !== ''
  useEffect(() => {
    if (focus) area.current?.focus()
  }, [])
  const take = async () => {
    if (!ready) return area.current?.focus()
    await add(spot)
    if (onAdded) onAdded()
    else area.current?.focus()
  }
  const keys = useKeys<HTMLDivElement>(event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void take()
  })
  const label = spot.forAnother ? words.forAnotherLabel : words.own
  return (
    <div class="composer" ref={keys}>
      <div class="head">
        <span class="soft small">{label}</span>
        <KindChoice value={kind} onChoose={next => write(spot, { kind: next })} />
      </div>
      <Spoken area={area} label={label} value={text} onText={next => write(spot, { text: next })} />
      <div class="row">
        <Button look={filled ? 'filled' : 'outlined'} busy={!ready} onClick={take}>
          {words.add}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {t().common.cancel}
          </Button>
        )}
        <p class="small soft">{ready ? words.notAdded : words.groupSees}</p>
      </div>
    </div>
  )
}

/** What kind of thing a contribution is, if one wants to say so. */
export function KindChoice({
  value,
  onChoose,
}: {
  value: ContributionKind
  onChoose: (kind: ContributionKind) => void
}) {
  const words = t().meetings
  return (
    <select
      class="kind-choice"
      autocomplete="off"
      aria-label={words.kindLabel}
      value={value}
      onChange={event => onChoose(event.currentTarget.value as ContributionKind)}
    >
      {contributionKinds.map(kind => (
        <option key={kind} value={kind}>
          {kind === '' ? words.noKind : t().field.kind[kind]}
        </option>
      ))}
    </select>
  )
}
