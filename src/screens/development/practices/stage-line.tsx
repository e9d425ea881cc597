import { Check } from 'lucide'
import { standingOf } from '../../../domain/work/life-cycle.ts'
import type { Practice } from '../../../domain/work/practice.ts'
import { dateWord } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'

/** The stages from left to right, on a phone from top to bottom; one that was passed over is drawn so. */
export function StageLine({ practice }: { practice: Practice }) {
  const words = t().practices
  return (
    <ol class="stage-line" aria-label={words.stages}>
      {standingOf(practice).map(({ stage, is, on }) => (
        <li key={stage} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
          <span class="dot" aria-hidden="true">
            {is === 'passed' && <Icon of={Check} size={14} />}
          </span>
          <span class="main">
            {words.stage[stage]}
            <small>
              {is === 'ahead'
                ? ''
                : is === 'passed' || is === 'now'
                  ? [is === 'now' && words.is.now, on ? dateWord(on) : words.undated].filter(Boolean).join(', ')
                  : words.is[is]}
            </small>
          </span>
        </li>
      ))}
    </ol>
  )
}
