import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useBlobAddress } from '../../../ui/blob-address.ts'
import { Callout } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { besideWord } from '../../editing/guide-language.ts'
import { clockOf } from './clock-of.ts'
import type { ShownSource } from './preview.ts'
import { knowLength } from './sound-length.ts'

/** Whether this browser plays sound of a type; browsers answer nothing for those they do not know. */
const canPlay = (type: string): boolean => type === '' || new Audio().canPlayType(type) !== ''

/** What a type is called where people choose a player: *webm*, *mp4*. */
const kindOf = (type: string): string => /\/(?:x-)?(\w+)/.exec(type)?.[1] ?? type

/** Plays a recording with the browser's own controls; a question leads to where the talk came to it. */
export function Player({ name, source, blob, questions }: ShownSource) {
  const words = t().sources
  const address = useBlobAddress(blob)
  const sound = useRef<HTMLAudioElement>(null)
  const ready = useSignal(false)
  const cannot = useSignal(false)
  useEffect(() => {
    if (sound.current && address) void knowLength(sound.current).then(() => (ready.value = true))
  }, [address])
  const play = (from: number) => {
    const player = sound.current
    if (!player) return
    player.currentTime = from / 1000
    void player.play().catch(() => undefined)
  }
  const textOf = (id: string) => questions.find(one => one.id === id)?.text ?? besideWord(questions)
  if (address === '') return null
  if (cannot.value || !canPlay(source.media))
    return <Callout tone="waits">{words.playsElsewhere(kindOf(source.media))}</Callout>
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: a talk is written down in the notes beside it */}
      <audio
        ref={sound}
        src={address}
        controls
        controlsList="nodownload noremoteplayback"
        preload="auto"
        aria-label={words.player(name)}
        data-ready={ready.value || undefined}
        onError={() => (cannot.value = true)}
      />
      {source.marks.length > 1 && (
        <section>
          <h3 class="label">{words.marks}</h3>
          <ul class="time-marks">
            {source.marks.map(({ question, at }) => (
              <li key={at}>
                <button type="button" onClick={() => play(at)}>
                  <span class="time">{clockOf(at)}</span>
                  <span>{textOf(question)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
