import { problemError } from '../../worker/problem.ts'
/** The microphone while it is open. */
export type Microphone = {
  readonly stream: MediaStream
  /** How loud it is now, from 0 to 1. */
  loudness(): number
  close(): void
}

/** Opens the microphone. Throws *microphone-refused* or *microphone-missing*. */
export async function openMicrophone(): Promise<Microphone> {
  const stream = await asked()
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  context.createMediaStreamSource(stream).connect(analyser)
  const wave = new Float32Array(analyser.fftSize)
  return {
    stream,
    loudness() {
      analyser.getFloatTimeDomainData(wave)
      const power = wave.reduce((sum, one) => sum + one * one, 0) / wave.length
      // Speech lies between about -50 and -10 dB.
      return Math.min(1, Math.max(0, (10 * Math.log10(power + 1e-9) + 50) / 40))
    },
    close() {
      for (const track of stream.getTracks()) track.stop()
      void context.close().catch(() => undefined)
    },
  }
}

async function asked(): Promise<MediaStream> {
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') throw problemError('microphone-missing')
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } })
  } catch (error) {
    const refused = error instanceof DOMException && /NotAllowed|Security/.test(error.name)
    throw new Error(refused ? 'microphone-refused' : 'microphone-missing')
  }
}

const types = ['audio/webm;codecs=opus', 'audio/mp4']

/** The type in which this browser records best; empty leaves it to the browser. */
export const soundType = (): string => types.find(type => MediaRecorder.isTypeSupported(type)) ?? ''
