import { render } from 'preact'
import { useState } from 'preact/hooks'
import { loadRespondent } from '../messages/respondent.ts'
import type { Early } from './early.ts'
import { findForm } from './form.ts'
import { Outcome } from './outcome.tsx'
import { type Beginning, Person } from './person.tsx'
import { ProblemPage } from './problem.tsx'
import { sendAll, whenSignal } from './sending.ts'
import { heldAnswers, isAnswered } from './store.ts'
import { TakeBackPart } from './take-back-part.tsx'

/** Draws the page for the round in the address, or for the one the device is lent for; ends when it stands there. */
export async function begin(main: HTMLElement, early: Early): Promise<void> {
  const { loan, language: wished } = early
  // On a lent device the address is of no use to the one who holds it, nor to the one after.
  if (loan) history.replaceState(null, '', '/survey/')
  leaveNothing(main)
  const opened = await findForm(early)
  if (typeof opened === 'string') {
    const late = opened === 'survey-closed' && (await hasLate(early.read))
    const link = opened === 'survey-closed' && typeof early.read !== 'string' ? early.read : undefined
    render(
      <ProblemPage of={opened} late={late} lent={loan !== undefined} language={wished}>
        {link && <Outcome link={link} language={wished} />}
        {link && <TakeBackPart round={link.round} lent={loan !== undefined} language={wished} easy={false} />}
      </ProblemPage>,
      main,
    )
    if (opened === 'survey-offline') addEventListener('online', () => location.reload())
  } else {
    const { languages } = opened.form
    const language = languages.includes(wished) ? wished : (languages[0] ?? wished)
    const words = await (language === wished ? early.words : loadRespondent(language))
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

async function hasLate(read: Early['read']): Promise<boolean> {
  const all = await heldAnswers().catch(() => [])
  return typeof read !== 'string' && all.some(one => one.missed && one.round === read.round)
}

/** Empties the page before it enters the back/forward cache, so that Back shows no answers. */
function leaveNothing(main: HTMLElement): void {
  addEventListener('pagehide', () => render(null, main))
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
  addEventListener('hashchange', () => location.reload())
}
