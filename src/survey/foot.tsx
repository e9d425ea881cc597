import type { RespondentWords } from '../messages/respondent.ts'
import { Line } from './lines.tsx'
import { isSecondTap } from './second-tap.ts'

type Steps = {
  readonly words: RespondentWords
  readonly onBack?: () => void
  /** What the filled button says, when it is not *Next*. */
  readonly label?: string
  /** Nothing when the form around it goes on by itself. */
  readonly onNext?: () => void
  readonly busy?: boolean
}

/** Back and the filled button, always at the same place. */
export function Foot({ words, onBack, onNext, label, busy = false }: Steps) {
  return (
    <div class="rs-foot">
      <div>
        {onBack && (
          <button type="button" class="rs-button" disabled={busy} onClick={onBack}>
            <Line of="back" />
            {words.back}
          </button>
        )}
        <button
          type={onNext ? 'button' : 'submit'}
          class="rs-button filled"
          disabled={busy}
          onClick={event => (isSecondTap(event) ? event.preventDefault() : onNext?.())}
        >
          {label ?? words.next}
          <Line of="next" />
        </button>
      </div>
    </div>
  )
}
