const LONGER_THAN_ANY = 1e7

/**
 * What a browser records says nowhere how long it is, and cannot be moved about in until that is known: asked for a place
 * beyond its end, the browser looks for the end. Resolves once the length is known and the sound stands at its start.
 */
export async function knowLength(sound: HTMLAudioElement): Promise<void> {
  if (sound.readyState < HTMLMediaElement.HAVE_METADATA) await once(sound, 'loadedmetadata')
  if (Number.isFinite(sound.duration)) return
  const known = new Promise<void>(resolve => {
    const look = () => {
      if (!Number.isFinite(sound.duration)) return
      sound.removeEventListener('durationchange', look)
      resolve()
    }
    sound.addEventListener('durationchange', look)
  })
  sound.currentTime = LONGER_THAN_ANY
  await known
  sound.currentTime = 0
}

const once = (sound: HTMLAudioElement, event: string): Promise<void> =>
  new Promise(resolve => sound.addEventListener(event, () => resolve(), { once: true }))
