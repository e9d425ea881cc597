import type { Survey } from '../../src/domain/surveys/survey.ts'
import { openQuestion, withQuestion, withText } from '../../src/domain/surveys/survey-edit.ts'
import { saidIn, saidKey, unreadIn } from '../../src/domain/surveys/survey-said.ts'
import { type Editing, editedAmong, readThrough } from '../../src/domain/surveys/twins.ts'

/** A text in three languages. */
export const three = (sv: string, fi: string, en: string) => ({ sv, fi, en })

/** A survey of one question. */
export const survey: Survey = {
  origin: '',
  type: 'survey',
  title: three('Vad tycker du?', 'Mitä mieltä olet?', 'What do you think?'),
  asker: three('Pargas stad', 'Paraisten kaupunki', 'The town of Pargas'),
  easyAsker: {},
  version: 1,
  state: 'draft',
  languages: ['sv', 'fi', 'en'],
  dimensions: [{ id: 'access', label: three('Tillgänglighet', 'Saavutettavuus', 'Access') }],
  scales: [
    {
      id: 'extent',
      type: 'ordinal',
      points: [{ value: 1, text: three('inte alls', 'ei lainkaan', 'not at all'), easy: three('nej', 'ei', 'no') }],
    },
  ],
  questions: [
    {
      ...openQuestion('q.5'),
      type: 'ordinal',
      scale: 'extent',
      dimension: 'access',
      text: three('Var det lätt att få kontakt?', 'Oliko meihin helppo saada yhteys?', 'Was it easy to reach us?'),
      easy: three('Fick du tag på oss?', 'Saitko meidät kiinni?', 'Could you reach us?'),
    },
  ],
  readAgainst: {},
  invented: false,
}

/** A survey under somebody's hands, as the draft page keeps it. */
export function tablet(start: Survey) {
  let now = start
  let editing: Editing | undefined
  return {
    now: () => now,
    change(next: Survey) {
      const texts = { before: saidIn(now), after: saidIn(next) }
      const noted = editedAmong({ ...texts, read: now.readAgainst, languages: next.languages }, editing)
      editing = noted.editing
      now = { ...next, readAgainst: noted.read }
    },
    /** Types a text letter by letter. */
    type(name: 'text' | 'easy', language: string, words: string) {
      for (let end = 0; end <= words.length; end++) {
        const [question] = now.questions
        if (question)
          this.change(
            withQuestion(now, question.id, { [name]: withText(question[name], language, words.slice(0, end)) }),
          )
      }
    },
    tick(key: string, way: string) {
      const said = saidIn(now).find(one => one.key === key)
      if (said) now = { ...now, readAgainst: { ...now.readAgainst, ...readThrough(said, way, now.readAgainst) } }
    },
  }
}

/** What is marked, as lines. */
export const unread = (of: Survey) =>
  unreadIn(of)
    .map(({ way, sources }) => `${way} after ${sources.join(' ')}`)
    .sort()
/** Where the fifth question stands. */
export const q5 = saidKey.question('q.5', 'text')
/** What it is changed into. */
export const other = 'Vet du vem som är din handläggare?'
