import type { IconNode } from 'lucide'
import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './icon.tsx'

type Props = {
  readonly look?: 'filled' | 'outlined' | 'plain'
  readonly icon?: IconNode
  readonly wide?: boolean
  readonly big?: boolean
  /** Pressable but inert, so that the focus is not lost while something is under way. */
  readonly busy?: boolean
  readonly children: ComponentChildren
} & Pick<JSX.IntrinsicElements['button'], 'onClick' | 'type' | 'disabled' | 'id'> & { readonly label?: string }

/** A button of at least 48 px; one filled button per screen. */
export function Button(props: Props) {
  const { look = 'outlined', icon, wide, big, busy, children, label, onClick, type = 'button', ...rest } = props
  const classes = ['button', look, wide && 'wide', big && 'big'].filter(Boolean).join(' ')
  const press = busy ? (event: Event) => event.preventDefault() : onClick
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
