import './link-with-code.css'
import { Copy } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { Qr } from '../../ui/qr.tsx'
import { toast } from '../../ui/toast.tsx'

type Props = {
  readonly link: string
  /** What the code is, for those who do not see it. */
  readonly label: string
  /** The further ways it leaves by, beside copying. */
  readonly ways: ComponentChildren
  /** What stands beneath. */
  readonly children: ComponentChildren
}

/** An address as a code and as text, with the ways it reaches people. */
export function LinkWithCode({ link, label, ways, children }: Props) {
  const words = t().surveys
  const copy = () => navigator.clipboard.writeText(link).then(() => toast(words.copied))
  return (
    <div class="reached">
      <Qr text={link} label={label} />
      <div class="stack">
        <p class="link">{link}</p>
        <div class="row">
          <Button icon={Copy} onClick={() => copy()}>
            {words.copyLink}
          </Button>
          {ways}
        </div>
        {children}
      </div>
    </div>
  )
}
