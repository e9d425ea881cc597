import { suite } from 'uvu'
import { tidyUp } from '../browser/kit/tidy.ts'
import { lockAndMark, openBackup, updateTheApp, useTwoWindows } from './devices.ts'
import { hearNoErrors, visitAllPlaces } from './everywhere.ts'
import { developTogether, finishAndReadElsewhere, foundAndPlan, writeWithoutSignal } from './interviews.ts'
import { type Engine, programOf } from './open.ts'
import { type Stage, setStage } from './stage.ts'
import { answerOnLentTablet, answerOnOwnPhone } from './survey.ts'

const steps: readonly (readonly [name: string, step: (stage: Stage) => Promise<void>])[] = [
  ['a coordinator founds a project, enters guide and roster, plans, and invites by link', foundAndPlan],
  [
    'with the endpoint gone an interviewer writes and marks, and every word is there after the browser ended',
    writeWithoutSignal,
  ],
  ['the endpoint is back, all is sent, and another engine reads it at the office', finishAndReadElsewhere],
  ['findings, evidence, causes, the group on a phone, the analysis on screen and as Word', developTogether],
  ['a survey on her own phone: answered without signal by touch, sent later, taken back', answerOnOwnPhone],
  ['the tablet is lent for the survey and comes back by unlocking', answerOnLentTablet],
  ['a backup and its code open everything on a fresh profile without the endpoint', openBackup],
  ['a second window waits at the door until it is chosen; then the first one locks', useTwoWindows],
  ['locked by lying unused, everything is there again, and words are marked by touch', lockAndMark],
  ['a new version waits until the person agrees, and a broken one never becomes active', updateTheApp],
  ['every place of a practice project opens without an error, each in one of three languages', visitAllPlaces],
  ['nothing was called an error by page or worker in all that', hearNoErrors],
]

/** What everybody does with the app, told in one engine against the real endpoint; skipped by name where it is not installed. */
export function storyIn(engine: Engine) {
  const story = suite(`the whole story in ${engine}`)
  if (!programOf(engine)) {
    story.skip(`${engine} is not installed`)
    return story
  }
  story.after(tidyUp)
  const stage = setStage(engine)
  let broken = ''
  for (const [name, step] of steps)
    story(name, async () => {
      // Each step begins where the one before ended.
      if (broken) throw new Error(`the story ended at: ${broken}`)
      broken = name
      await step(stage).catch(async (error: unknown) => {
        await stage.howItStands()
        throw error
      })
      broken = ''
    })
  return story
}
