import type { RespondentWords } from '../messages/respondent.ts'
import { Line } from './lines.tsx'

type Steps = {
  readonly words: RespondentWords
  readonly onBack: () => void
  /** Nothing when the form around it goes on by itself. */
  readonly onNext?: () => void
}

/** Back and Next, always at the same place. */
export function Foot({ words, onBack, onNext }: Steps) {
  return (
    <div class="rs-foot">
      <div>
        <button type="button" class="rs-button" onClick={onBack}>
          <Line of="back" />
          {words.back}
        </button>
        <button type={onNext ? 'button' : 'submit'} class="rs-button filled" onClick={() => onNext?.()}>
          {words.next}
          <Line of="next" />
        </button>
      </div>
    </div>
  )
}
