import type { Survey, Texts } from './survey.ts'

const wordsIn = (texts: Texts, language: string): string =>
  Object.hasOwn(texts, language) ? (texts[language] ?? '') : ''

/** All that somebody reads who answers a survey in easy words in a language, as one text. */
export function easyTextOf(
  {
    title,
    asker,
    easyAsker,
    scales,
    questions,
  }: Pick<Survey, 'title' | 'asker' | 'easyAsker' | 'scales' | 'questions'>,
  language: string,
) {
  const say = (texts: Texts) => wordsIn(texts, language)
  const asked = questions.map(({ easy, easyHelp, text, help, scale, options }) => [
    say(easy) || say(text),
    say(easy) ? say(easyHelp) : say(help),
    ...(scales.find(one => one.id === scale)?.points ?? []).map(point => say(point.easy) || say(point.text)),
    ...options.map(option => say(option.label)),
  ])
  // Where nobody has said who asks the text is the one that older apps had tested.
  const who = say(easyAsker) || say(asker)
  return JSON.stringify([say(title), ...asked, ...(who ? [who] : [])])
}

/** A name for a text that no other text has: SHA-256 in hexadecimal. */
export async function fingerprint(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
