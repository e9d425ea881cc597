import type { TimeMark } from '../../../domain/sessions/source.ts'
import { elapsed, level, type Recording, recording, recordingProblem, stopBy } from '../../device/recording.ts'
import { giveRoom, layUpRoom } from '../../device/reserve.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { problemCode, type Told } from '../../worker/problem.ts'
import { here } from '../../worker/things.ts'
import { type Microphone, openMicrophone, soundType } from './microphone.ts'
import { stayAwake } from './stay-awake.ts'
import { type Stopwatch, startStopwatch } from './stopwatch.ts'

const SLICE_MS = 1_000
const SHOWN_MS = 200
const BITS_PER_SECOND = 32_000
const AGAIN_MS = [300, 1_000, 3_000, 10_000]

/** What turns while somebody speaks. */
type Tape = {
  readonly id: string
  readonly session: string
  readonly machine: MediaRecorder
  readonly microphone: Microphone
  readonly watch: Stopwatch
  marks: readonly TimeMark[]
  /** The marks on their way to the disk, and the view of the source they are written on. */
  marking: Promise<void>
  view: number
  /** What is left to do before all sound up to now is on disk. */
  queue: Promise<void>
  /** Up to where it is on disk, in ms. */
  kept: number
  /** It did not end because somebody stopped it. */
  cut: boolean
  /** A second did not get to the disk: what came after it could not be played. */
  lost: boolean
  ending?: Promise<void>
  releaseMicrophone: () => void
}

let tape: Tape | null = null
let starting = false

/** Begins a recording in a session; what keeps it from beginning stands in `recordingProblem`. */
export async function record(session: string, question: string): Promise<void> {
  if (starting || tape) return
  starting = true
  recordingProblem.value = ''
  try {
    if (!(await layUpRoom())) {
      recordingProblem.value = 'device-nearly-full'
      return
    }
    const microphone = await openMicrophone()
    try {
      await begin(microphone, session, question)
    } catch (error) {
      microphone.close()
      throw error
    }
  } catch (error) {
    recordingProblem.value = problemCode(error)
  } finally {
    starting = false
  }
}

async function begin(microphone: Microphone, session: string, question: string): Promise<void> {
  const type = soundType()
  const machine = new MediaRecorder(microphone.stream, {
    audioBitsPerSecond: BITS_PER_SECOND,
    ...(type ? { mimeType: type } : {}),
  })
  const writer = here.value?.person ?? ''
  const media = type || machine.mimeType
  const wish = { session, question, form: 'audio', name: '', media, writer, begun: Date.now(), preview: '' } as const
  const id = await api().beginRecording(wish)
  const watch = startStopwatch(() => performance.now())
  const made: Tape = {
    ...{ id, session, machine, microphone, watch },
    ...{ marks: [], marking: Promise.resolve(), view: 1, queue: Promise.resolve() },
    ...{ kept: 0, cut: false, lost: false, releaseMicrophone: () => undefined },
  }
  tape = made
  follow(made)
  machine.start(SLICE_MS)
  tell(made, 'recording')
  markQuestion(session, question)
}

const tell = ({ id, session }: Tape, state: Recording['state']): void => {
  recording.value = { id, session, state }
}

function follow(made: Tape): void {
  const { machine, microphone, watch } = made
  machine.addEventListener('dataavailable', ({ data }) => {
    const at = watch.read()
    if (data.size > 0) made.queue = made.queue.then(() => keepSound(made, data, at))
  })
  // The microphone was unplugged, or taken by a call.
  const gone = () => breakOff(made, 'microphone-missing')
  machine.addEventListener('stop', gone)
  machine.addEventListener('error', gone)
  const timer = setInterval(() => {
    elapsed.value = watch.read()
    level.value = machine.state === 'recording' ? microphone.loudness() : 0
  }, SHOWN_MS)
  const sleep = stayAwake()
  elapsed.value = 0
  made.releaseMicrophone = () => {
    clearInterval(timer)
    microphone.close()
    sleep()
  }
  stopBy(() => end(made))
}

/** Puts the next second on disk; where that does not succeed the recording ends, and what was kept stays. */
async function keepSound(made: Tape, sound: Blob, at: number): Promise<void> {
  const bytes = new Uint8Array(await sound.arrayBuffer())
  let problem: Told = 'not-saved'
  for (const wait of AGAIN_MS) {
    if (made.lost) return
    try {
      await api().addSound(made.id, bytes, at)
      made.kept = at
      return
    } catch (error) {
      problem = problemCode(error)
      // The room that was laid up lets this second in; then it ends, and text goes on.
      if (problem === 'device-full') {
        await giveRoom()
        breakOff(made, 'device-nearly-full')
      }
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
  made.lost = true
  made.cut = true
  recordingProblem.value = problem
  void end(made)
}

/** Ends a recording that nobody stopped, unless it has been stopped already. */
function breakOff(made: Tape, problem: Told): void {
  if (made.ending) return
  made.cut = true
  recordingProblem.value = problem
  void end(made)
}

function end(made: Tape): Promise<void> {
  made.ending ??= wound(made)
  return made.ending
}

async function wound(made: Tape): Promise<void> {
  const { machine, watch } = made
  tell(made, 'stopping')
  watch.pause()
  if (machine.state !== 'inactive') {
    const stopped = new Promise(resolve => machine.addEventListener('stop', resolve, { once: true }))
    machine.stop()
    await stopped
  }
  made.releaseMicrophone()
  await made.queue
  await close(made)
  tape = null
  level.value = 0
  recording.value = null
}

/** A recording that could not be closed now is closed when the vault is opened next: all that was kept is there then. */
async function close({ id, cut, kept, watch }: Tape): Promise<void> {
  for (const wait of AGAIN_MS.slice(0, 2)) {
    try {
      return await api().endRecording(id, cut ? kept : watch.read(), cut ? 'cut' : 'whole')
    } catch (error) {
      recordingProblem.value ||= problemCode(error)
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}

/** Stops for a while, or goes on. */
export function pauseOrGoOn(): void {
  if (!tape || tape.ending) return
  const { machine, watch } = tape
  if (machine.state === 'recording') {
    machine.pause()
    watch.pause()
    // What was said up to the pause is on disk during it.
    machine.requestData()
    tell(tape, 'paused')
  } else if (machine.state === 'paused') {
    machine.resume()
    watch.goOn()
    tell(tape, 'recording')
  }
}

/** The talk has come to a question: its moment is written down. */
export function markQuestion(session: string, question: string): void {
  if (!tape || tape.ending || tape.session !== session || tape.marks.at(-1)?.question === question) return
  const made = tape
  const at = made.marks.length === 0 ? 0 : made.watch.read()
  made.marks = [...made.marks.filter(mark => mark.at < at), { question, at }]
  const { marks } = made
  made.marking = made.marking.then(async () => {
    made.view = await keep(() => api().edit(made.id, { marks }, made.view))
  })
}
