import { wholeInWords } from '../domain/surveys/result-in-words.ts'
import type { RoundResult } from '../domain/surveys/round-result.ts'
import type { Texts } from '../domain/surveys/survey.ts'
import { longDay, spanOfDays } from './days.ts'
import { answeredText, questionName, type Writing } from './result-words.ts'
import { heading, item, type Part, paragraph, paragraphs } from './word.ts'

/** What a result does not say itself: the project it is from, who asked, and the day it is written. */
export type AboutResult = { readonly project: string; readonly asker: Texts; readonly today: Date }

/** What whoever decides reads first: what was asked, who asked whom and when, what it says, and what to mind. */
export function resultFirst(result: RoundResult, about: AboutResult, writing: Writing): Part[] {
  const { words, textOf, all, tag } = writing
  const asker = textOf(about.asker)
  return [
    paragraph([textOf(result.survey.title), about.project].filter(Boolean).join(' · '), 'Subtitle'),
    paragraph(all.situation.asOf(longDay(about.today, tag)), 'Facts'),
    ...(asker ? [paragraph(all.surveys.paper.asked(asker), 'Facts')] : []),
    ...asked(result, writing),
    ...paragraphs(
      wholeInWords(result, words, one => questionName(one, writing)),
      'Lead',
    ),
    ...(result.mind.length === 0 ? [] : [heading(words.mind, 2)]),
    ...result.mind.map(note => item(words.note[note])),
  ]
}

/** Each round with its days, the newest first, and whom it asked; once where all asked the same. */
function asked({ rounds }: RoundResult, writing: Writing): Part[] {
  const frame = (text: string) => (text === '' ? [] : [paragraph(writing.all.surveys.paper.frame(text), 'Facts')])
  const frames = rounds.map(round => round.frame.trim())
  const same = frames.every(one => one === frames[0])
  const lines = [...rounds]
    .reverse()
    .flatMap(round => [
      paragraph(
        [answeredText(round, writing), spanOfDays(round.from, round.to, writing.tag)].filter(Boolean).join(', '),
        'Facts',
      ),
      ...(same ? [] : frame(round.frame.trim())),
    ])
  return [...lines, ...(same ? frame(frames[0] ?? '') : [])]
}
