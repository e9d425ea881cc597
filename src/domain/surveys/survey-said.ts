import type { Survey, Texts } from './survey.ts'
import type { Gap } from './survey-gaps.ts'
import { explained, inAllWays, inLanguages, isEasyWay, languageOf, type Said, type Unread, unreadOf } from './twins.ts'

/** One thing a survey says, with where it stands. */
export type PlacedSaid = Said & { readonly of: Gap['of']; readonly id: string; readonly name: 'text' | 'help' }

/** A text of a survey that somebody has to read through. */
export type UnreadText = Unread & { readonly said: PlacedSaid }

type Saying = Pick<Survey, 'title' | 'asker' | 'easyAsker' | 'dimensions' | 'scales' | 'questions'>

/** The keys of what a survey says. */
export const saidKey = {
  title: 'title',
  asker: 'asker',
  question: (id: string, name: 'text' | 'help') => `question/${id}/${name}`,
  option: (id: string, code: string) => `option/${id}/${code}`,
  point: (scale: string, value: number) => `point/${scale}/${value}`,
  dimension: (id: string) => `dimension/${id}`,
} as const

const asExplained = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [explained(language), text]))

/** All that a survey says, each thing in all of its languages and in easier words. */
export function saidIn({ title, asker, easyAsker, dimensions, scales, questions }: Saying): readonly PlacedSaid[] {
  const text = { id: '', name: 'text' } as const
  return [
    { ...text, key: saidKey.title, of: 'title', texts: inAllWays(title) },
    { ...text, key: saidKey.asker, of: 'asker', texts: inAllWays(asker, easyAsker) },
    ...questions.flatMap(({ id, text, easy, help, easyHelp, options }): PlacedSaid[] => [
      { key: saidKey.question(id, 'text'), of: 'question', id, name: 'text', texts: inAllWays(text, easy) },
      {
        key: saidKey.question(id, 'help'),
        of: 'question',
        id,
        name: 'help',
        texts: { ...inAllWays(help, easyHelp), ...asExplained(text) },
      },
      ...options.map(
        ({ code, label }): PlacedSaid => ({
          key: saidKey.option(id, code),
          of: 'option',
          id,
          name: 'text',
          texts: inAllWays(label),
        }),
      ),
    ]),
    ...scales.flatMap(({ id, points }) =>
      points.map(
        ({ value, text, easy }): PlacedSaid => ({
          key: saidKey.point(id, value),
          of: 'scale',
          id,
          name: 'text',
          texts: inAllWays(text, easy),
        }),
      ),
    ),
    ...dimensions.map(
      ({ id, label }): PlacedSaid => ({
        key: saidKey.dimension(id),
        of: 'dimension',
        id,
        name: 'text',
        texts: inAllWays(label),
      }),
    ),
  ]
}

/**
 * The texts that were left behind when another was changed: in the languages the survey is asked in, of what it asks.
 * None of a survey in which nobody has changed anything since this was kept.
 */
export function unreadIn(survey: Saying & Pick<Survey, 'languages' | 'readAgainst'>): readonly UnreadText[] {
  const { languages, questions, readAgainst } = survey
  const isAsked = ({ of, id }: PlacedSaid) =>
    (of !== 'scale' || questions.some(one => one.scale === id)) &&
    (of !== 'dimension' || questions.some(one => one.dimension === id))
  return saidIn(survey)
    .filter(isAsked)
    .flatMap(said => unreadOf(inLanguages(said, languages), readAgainst).map(one => ({ ...one, said })))
}

/** Where an unread text stands, as a missing one is told. */
export function gapOfUnread({ way, said }: UnreadText): Gap {
  const name = isEasyWay(way) ? (said.name === 'help' ? 'easyHelp' : 'easy') : said.name
  return { language: languageOf(way), of: said.of, id: said.id, text: name }
}
