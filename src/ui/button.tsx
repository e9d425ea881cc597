import type { IconNode } from 'lucide'
import type { ComponentChildren, JSX, TargetedMouseEvent } from 'preact'
import { Icon } from './icon.tsx'
import { useOnce } from './once.ts'

type Props = {
  readonly look?: 'filled' | 'outlined' | 'plain'
  readonly icon?: IconNode
  readonly wide?: boolean
  readonly big?: boolean
  /** Pressable but inert, so that the focus is not lost while something is under way. */
  readonly busy?: boolean
  readonly children: ComponentChildren
} & Pick<JSX.IntrinsicElements['button'], 'type' | 'disabled' | 'id'> & {
    readonly label?: string
    /** What a press does; it returns the promise of what takes its time. */
    readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => unknown
  }

/** A button of at least 48 px; one filled button per screen. An act it starts runs once until it has ended. */
export function Button(props: Props) {
  const { look = 'outlined', icon, wide, big, busy, children, label, onClick, type = 'button', ...rest } = props
  const classes = ['button', look, wide && 'wide', big && 'big'].filter(Boolean).join(' ')
  const act = useOnce((event: TargetedMouseEvent<HTMLButtonElement>) => onClick?.(event))
  const press = busy ? (event: Event) => event.preventDefault() : onClick && act
  return (
    <button
      {...rest}
      type={type}
      class={classes}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      {...(press ? { onClick: press } : {})}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  )
}
