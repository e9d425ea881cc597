import { CircleAlert, CircleCheck, CloudUpload, Info } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

const icons = { waits: CloudUpload, bad: CircleAlert, good: CircleCheck, plain: Info }

/** A sentence in place beside what it concerns, with an icon so that its colour never speaks alone. */
export function Callout({ tone, children }: { tone: keyof typeof icons; children: ComponentChildren }) {
  return (
    <div class="note" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon of={icons[tone]} />
      <div class="stack">{children}</div>
    </div>
  )
}

/** What went wrong, in a sentence with what to do; nothing while nothing has. */
export function Trouble({ text }: { text: string | undefined }) {
  if (!text) return null
  return (
    <Callout tone="bad">
      <p>{text}</p>
    </Callout>
  )
}
