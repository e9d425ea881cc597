import { render } from 'preact'
import { useState } from 'preact/hooks'
import { loadRespondent } from '../messages/respondent.ts'
import { readSurveyFragment } from '../wire/survey-seal.ts'
import { findForm } from './form.ts'
import { lent } from './lent.ts'
import { type Beginning, Person } from './person.tsx'
import { ProblemPage } from './problem.tsx'
import { sendAll, whenSignal } from './sending.ts'
import { heldAnswers, isAnswered } from './store.ts'

/** Draws the page for the round in the address, or for the one the device is lent for; ends when it stands there. */
export async function begin(main: HTMLElement): Promise<void> {
  const loan = lent()
  // On a lent device the address is of no use to the one who holds it, nor to the one after.
  if (loan) history.replaceState(null, '', '/survey/')
  const link = loan?.link ?? location.hash
  const finding = findForm(link)
  const guess = loan?.language || (navigator.languages.map(plain).find(tag => /^(sv|fi|en)$/.test(tag)) ?? 'en')
  const early = loadRespondent(guess)
  early.catch(() => undefined)
  leaveNothing(main)
  const opened = await finding
  if (typeof opened === 'string') {
    const late = opened === 'survey-closed' && (await hasLate(link))
    render(<ProblemPage of={opened} late={late} lent={loan !== undefined} />, main)
    if (opened === 'survey-offline') addEventListener('online', () => location.reload())
  } else {
    const language = opened.form.languages.includes(guess) ? guess : (opened.form.languages[0] ?? guess)
    const words = await (language === guess ? early : loadRespondent(language))
    const again = !loan && (await isAnswered(opened.round).catch(() => false))
    const reading = { language, easy: loan?.easy ?? false }
    render(<Everyone opened={opened} reading={reading} words={words} lent={loan !== undefined} again={again} />, main)
  }
  whenSignal(() => void sendAll())
}

/** One person after another, each with a memory of their own. */
function Everyone(beginning: Beginning) {
  const [person, setPerson] = useState(0)
  return <Person key={person} {...beginning} onNextPerson={() => setPerson(person + 1)} />
}

const plain = (tag: string): string => tag.slice(0, 2).toLowerCase()

async function hasLate(link: string): Promise<boolean> {
  const read = readSurveyFragment(link)
  const all = await heldAnswers().catch(() => [])
  return typeof read !== 'string' && all.some(one => one.late && one.round === read.round)
}

/** The browser may keep a left page as it was, to show it at once on the way back: it finds nothing there. */
function leaveNothing(main: HTMLElement): void {
  addEventListener('pagehide', () => render(null, main))
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
  addEventListener('hashchange', () => location.reload())
}
