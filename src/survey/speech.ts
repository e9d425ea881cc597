import { useEffect, useState } from 'preact/hooks'

/** Reading aloud with a voice of the device itself. */
export type Reader = { readonly speaking: boolean; readonly toggle: (text: readonly string[]) => void }

const voices = () => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis)

/** A voice that speaks on the device: others would send the text, and what is chosen, to somebody else. */
const localVoice = (language: string) =>
  voices()
    ?.getVoices()
    .find(one => one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === language)

/** Somebody to read in a language, or nothing when this device has no voice of its own for it; falls silent with the screen. */
export function useReader(language: string): Reader | undefined {
  const [voice, setVoice] = useState(() => localVoice(language))
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => {
    const look = () => setVoice(localVoice(language))
    look()
    voices()?.addEventListener?.('voiceschanged', look)
    return () => {
      voices()?.removeEventListener?.('voiceschanged', look)
      voices()?.cancel()
      setSpeaking(false)
    }
  }, [language])
  if (!voice) return undefined
  const toggle = (text: readonly string[]) => {
    speechSynthesis.cancel()
    setSpeaking(!speaking)
    if (speaking) return
    const said = new SpeechSynthesisUtterance(text.filter(Boolean).join('.\n'))
    Object.assign(said, { voice, lang: voice.lang, rate: 0.9, onend: () => setSpeaking(false) })
    speechSynthesis.speak(said)
  }
  return { speaking, toggle }
}
