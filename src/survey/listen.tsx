import type { RespondentWords } from '../messages/respondent.ts'
import { Line } from './lines.tsx'
import { useReader } from './speech.ts'

type Props = { readonly words: RespondentWords; readonly language: string; readonly text: readonly string[] }

/** A button that reads a screen aloud; absent where the device has no voice of its own for the language. */
export function Listen({ words, language, text }: Props) {
  const reader = useReader(language)
  if (!reader) return null
  return (
    <button type="button" class="rs-listen" onClick={() => reader.toggle(text)}>
      <Line of={reader.speaking ? 'stop' : 'listen'} />
      {reader.speaking ? words.stop : words.listen}
    </button>
  )
}
