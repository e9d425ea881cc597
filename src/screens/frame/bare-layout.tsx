import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Mark } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { LanguageSwitch } from '../../ui/language-switch.tsx'

declare const __BUILD__: string

/** The build this app was made from, as the unlock screen and the settings show it. */
export const build = __BUILD__

/** A screen without navigation: start, words, code, unlock, founding, joining. */
export function BareLayout({ title, children }: { title: string; children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · Rinnalla`
  }, [title])
  useEffect(() => {
    // Only the heading takes the focus of a new screen, unless a field of it already asked for it.
    if (!main.current?.contains(document.activeElement)) main.current?.querySelector('h1')?.focus()
  }, [])
  return (
    <div class="alone">
      <header class="no-print">
        <span class="name">
          <Mark /> Rinnalla
        </span>
        <LanguageSwitch />
      </header>
      <main ref={main}>{children}</main>
      <footer class="no-print">{t().unlock.build(build)}</footer>
    </div>
  )
}
