import { ArrowDown, ArrowUp, type IconNode, Trash2, X } from 'lucide'
import { Icon } from './icon.tsx'
import { swallowSecond } from './once.ts'

type Props = {
  readonly icon: IconNode
  readonly label: string
  readonly idle?: boolean
  readonly onPress: () => void
}

/** After these another line lies under the finger: it is not what a double tap means. */
const slides: readonly IconNode[] = [X, Trash2, ArrowUp, ArrowDown]

/** A small button at a line, as to move it. At its end it stays focusable but does nothing, so that the focus is not lost on the way. */
export function LineTool({ icon, label, idle, onPress }: Props) {
  const press = () => {
    if (idle) return
    onPress()
    if (slides.includes(icon)) swallowSecond()
  }
  return (
    <button
      type="button"
      class="line-tool"
      aria-label={label}
      title={label}
      aria-disabled={idle ? 'true' : undefined}
      onClick={press}
    >
      <Icon of={icon} size={20} />
    </button>
  )
}
