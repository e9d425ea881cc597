import { Languages } from 'lucide'
import { type Language, languageNames, languages } from '../messages/languages.ts'
import { Icon } from './icon.tsx'
import { language, lendLanguage, setLanguage, t } from './language.ts'
import { awaiting } from './pending.ts'
import { toast } from './toast.tsx'

/** The three languages, each in its own name; a choice redraws the screen and keeps what was typed. Where it is `lent`, nothing is remembered of it. */
export function LanguageSwitch({ lent = false }: { lent?: boolean }) {
  const choose = async (select: HTMLSelectElement) => {
    const over = awaiting()
    await (lent ? lendLanguage : setLanguage)(select.value as Language).catch(() =>
      toast(t().common.languageNotFetched),
    )
    over()
    // What was chosen may not have come, or be on its way no more.
    select.value = language.value
  }
  return (
    <label class="language">
      <Icon of={Languages} />
      <span class="hidden">{t().common.language}</span>
      <select autocomplete="off" value={language.value} onChange={event => void choose(event.currentTarget)}>
        {languages.map(one => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
