import { signal } from '@preact/signals'
import { isLanguage } from '../../messages/languages.ts'
import { language, setLanguage } from '../../ui/language.ts'
import { remember, remembered } from '../../ui/remembered.ts'
import { hideToast } from '../../ui/toast.tsx'

/** The device is in an interviewee's hands and on its way back: where staff go on, and the language they read. */
export type Handed = { readonly to: string; readonly language: string }

function read(): Handed | undefined {
  try {
    const { to, language } = JSON.parse(remembered('handed')) as Record<string, unknown>
    if (typeof to !== 'string' || !to.startsWith('/')) return undefined
    return { to, language: typeof language === 'string' ? language : '' }
  } catch {
    return undefined
  }
}

/** What stands until staff have the device back; a page loaded again finds it too. */
export const handed = signal<Handed | undefined>(read())

/** Staff have held the button before a locked vault: its door may be shown. */
export const atDoor = signal(false)

/** Shows nothing but that the device is to be handed back. `to` is an address of random ids; the language is the staff's own. */
export function handBack(to: string, staff: string = language.value): void {
  hideToast()
  handed.value = { to, language: staff }
  remember('handed', JSON.stringify(handed.value))
}

let atBack: (() => void) | undefined

// Registered as this file is read, which is before the router: some browsers ask the listeners of a window in the order
// in which they came, and the router would have drawn the staff's page before the next one is asked.
globalThis.addEventListener?.('popstate', () => atBack?.(), { capture: true })

/** What happens first when the browser's Back is pressed on a page that lies in an interviewee's hands; what is returned ends it. */
export function onBack(leave: () => void): () => void {
  atBack = leave
  return () => {
    if (atBack === leave) atBack = undefined
  }
}

/** Other windows of this device ask for it to be handed back too, or stop to. */
export function watchHanded(): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === 'rinnalla-handed') handed.value = read()
  })
}

/** Staff have the device: their language comes back. Returns where they go on. */
export function takeHanded(): string | undefined {
  const now = handed.value
  handed.value = undefined
  atDoor.value = false
  remember('handed', '')
  if (now && isLanguage(now.language) && now.language !== language.value) void setLanguage(now.language)
  return now?.to
}
