import { useSignal } from '@preact/signals'
import { Volume2, VolumeX } from 'lucide'
import { useEffect } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { language, t } from '../../ui/language.ts'

/** Reads aloud with a voice of the device itself; voices that need the network are left out. */
export function Listen({ text }: { text: string }) {
  const speaking = useSignal(false)
  const voice = useVoice(language.value)
  const words = t().notice
  // What is read aloud is what stands there: in another language, or in easier words, it begins anew.
  useEffect(
    () => () => {
      globalThis.speechSynthesis?.cancel()
      speaking.value = false
    },
    [text, language.value],
  )
  if (!voice) return null
  const toggle = () => {
    speechSynthesis.cancel()
    speaking.value = !speaking.value
    if (!speaking.value) return
    const speech = new SpeechSynthesisUtterance(text)
    speech.voice = voice
    speech.onend = () => {
      speaking.value = false
    }
    speechSynthesis.speak(speech)
  }
  return (
    <Button icon={speaking.value ? VolumeX : Volume2} onClick={toggle}>
      {speaking.value ? words.stop : words.listen}
    </Button>
  )
}

/** A voice of the device for a language. Browsers fetch their voices when they are first asked for them, and tell later. */
function useVoice(spoken: string): SpeechSynthesisVoice | undefined {
  const all = useSignal<readonly SpeechSynthesisVoice[]>(globalThis.speechSynthesis?.getVoices() ?? [])
  useEffect(() => {
    const voices = globalThis.speechSynthesis
    const look = () => {
      all.value = [...(voices?.getVoices() ?? [])]
    }
    look()
    voices?.addEventListener?.('voiceschanged', look)
    return () => voices?.removeEventListener?.('voiceschanged', look)
  }, [])
  return all.value.find(one => one.localService && one.lang.split(/[-_]/)[0] === spoken)
}
