import type { IconNode } from 'lucide'
import { Icon } from './icon.tsx'

type Props = {
  readonly icon: IconNode
  readonly label: string
  readonly idle?: boolean
  readonly onPress: () => void
}

/** A small button at a line, as to move it. At its end it stays focusable but does nothing, so that the focus is not lost on the way. */
export function LineTool({ icon, label, idle, onPress }: Props) {
  return (
    <button
      type="button"
      class="line-tool"
      aria-label={label}
      title={label}
      aria-disabled={idle ? 'true' : undefined}
      onClick={() => !idle && onPress()}
    >
      <Icon of={icon} size={20} />
    </button>
  )
}
