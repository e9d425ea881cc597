import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { holdsFor } from '../../domain/surveys/easy-tested.ts'
import { easyTextOf, fingerprint } from '../../domain/surveys/easy-text.ts'
import type { Survey } from '../../domain/surveys/survey.ts'
import { type Language, loadMessages } from '../../messages/languages.ts'
import type { Messages } from '../../messages/messages.ts'
import { isCoordinator } from '../worker/role.ts'
import { useThings } from '../worker/things.ts'

/** Whether an easy version, as it stands, has been tested by readers of its language, as a coordinator says. */
export function useTested(language: string, text: string): boolean {
  const said = useThings('easyTested')
  const copy = useThings('project')?.[0]?.values.tested
  const of = useFingerprint(text)
  // Where coordinators say it only they can read; the others have what was copied to the project.
  if (isCoordinator()) return (said ?? []).some(one => one.values.language === language && holdsFor(one.values, of))
  return copy?.[language] !== undefined && holdsFor(copy[language], of)
}

/** A text's fingerprint; empty until it is known. */
function useFingerprint(text: string): string {
  const known = useSignal({ text: '', of: '' })
  useEffect(() => {
    let current = true
    void fingerprint(text).then(of => {
      if (current) known.value = { text, of }
    })
    return () => {
      current = false
    }
  }, [text])
  return known.value.text === text ? known.value.of : ''
}

const blanks = { who: '_', project: '_', until: '_', contact: '_' }

/** The easy version of the notice before interviews, as one text. */
export const easyNotice = ({ notice }: Pick<Messages, 'notice'>): string =>
  JSON.stringify(notice.easyText.map(line => line(blanks)))

/** The fingerprints of all easy versions in a language: of the notice, and of each survey that is asked in it. */
export async function easyTextsIn(language: Language, surveys: readonly Survey[]): Promise<readonly string[]> {
  const asked = surveys.filter(one => one.state !== 'retired' && one.languages.includes(language))
  const texts = [easyNotice(await loadMessages(language)), ...asked.map(one => easyTextOf(one, language))]
  return [...new Set(await Promise.all(texts.map(fingerprint)))]
}
