import { Check } from 'lucide'
import type { ComponentChildren } from 'preact'
import { named } from '../../domain/named.ts'
import { isEasyWay, languageOf, type Said, type Unread } from '../../domain/surveys/twins.ts'
import { isLanguage } from '../../messages/languages.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'

/** What was changed, as a sentence: *changed in Swedish: read through*. */
export function changedWord(source: string): string {
  const words = t().twins
  if (isEasyWay(source)) return words.changedEasy
  const language = languageOf(source)
  return isLanguage(language) ? words.changed[language] : words.changedIn(named(t().work.languageNames, language))
}

type MarkProps = {
  readonly said: Said
  readonly unread: Unread | undefined
  readonly label: string
  readonly onRead: () => void
}

/** A text that was left behind: by whose change, the words that stand there now, and the tick that it was read. */
export function TwinMark({ said, unread, label, onRead }: MarkProps) {
  if (!unread) return null
  return (
    <div class="twin-mark">
      <Sources said={said} unread={unread} />
      <Button icon={Check} label={`${t().twins.read}: ${label}`} onClick={onRead}>
        {t().twins.read}
      </Button>
    </div>
  )
}

/** The words by whose change a text was left behind, each in its language. */
export function Sources({ said, unread }: Pick<MarkProps, 'said'> & { readonly unread: Unread }) {
  return (
    <>
      {unread.sources.map(source => (
        <p key={source} class="small">
          <strong>{changedWord(source)}: </strong>
          <span lang={languageOf(source)}>{said.texts[source]}</span>
        </p>
      ))}
    </>
  )
}

/** A field with its mark beneath it; found again by what it says. */
export function Twinned({ said, way, children }: { said: Said; way: string; children: ComponentChildren }) {
  return (
    <div class="twinned" data-said={`${said.key} ${way}`}>
      {children}
    </div>
  )
}

/** Says that a text was read, with an undo. */
export const sayRead = (undo: () => void): void => toast(t().twins.readIt, { label: t().common.undo, run: undo })

/** Puts the caret into the field of a text, once it is drawn. */
export function focusSaid(key: string, way: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-said="${CSS.escape(`${key} ${way}`)}"] :is(input, textarea)`)?.focus(),
  )
}
