import type { Share } from '../../../domain/surveys/round-result.ts'
import { figures } from './words.ts'

/** A share as a dot on a line of 0 to 100 %, with the stretch within which it probably lies. */
export function Interval({ share, newest }: { share: Share; newest: boolean }) {
  const at = (part: number) => `${part * 100}%`
  const { low, high, x, n } = share
  return (
    <>
      <svg class="interval" aria-hidden="true" width="100%" height="20">
        <line class="edge" x1="0" x2="0" y1="0" y2="20" />
        <line class="edge" x1="100%" x2="100%" y1="0" y2="20" />
        <line class="reach" x1={at(low)} x2={at(high)} y1="10" y2="10" />
        <circle class={newest ? 'full' : 'hollow'} cx={at(x / n)} cy="10" r="4.5" />
      </svg>
      <span class="soft limits">{share.few ? '' : figures().range(low, high)}</span>
    </>
  )
}
