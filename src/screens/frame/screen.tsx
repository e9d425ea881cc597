import { ChevronLeft } from 'lucide'
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { SyncBadge } from './sync-badge.tsx'

type Props = {
  readonly title: string
  /** The name on the browser's tab when the heading holds words somebody wrote. */
  readonly tab?: string
  /** The language these words are written in, where it is known. */
  readonly lang?: string | undefined
  readonly lead?: ComponentChildren
  readonly back?: string
  readonly children: ComponentChildren
}

/** Whether the rail stands around, and with it the margins of a page. */
export const Framed = createContext(false)

/** A screen of the project: heading, the way back, and in the corner whether all is saved and sent. */
export function Screen({ title, tab, lang, lead, back, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const name = tab ?? title
  const As = useContext(Framed) ? 'div' : 'main'
  useEffect(() => {
    document.title = `${name} · Rinnalla`
  }, [name])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <As class="screen">
      <header>
        <div>
          {back !== undefined && (
            <a class="back no-print" href={back}>
              <Icon of={ChevronLeft} />
              {t().common.back}
            </a>
          )}
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          {lead && <p>{lead}</p>}
        </div>
        <SyncBadge />
      </header>
      {children}
    </As>
  )
}
