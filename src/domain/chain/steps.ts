import { groupedBy } from '../../algorithms/grouped-by.ts'
import { everywhere, type Things } from '../things.ts'
import { resultOf } from '../work/figure-of-result.ts'

/** Takes note that one thing led to another, by id. */
export type Step = (from: string, to: string) => void

/**
 * Tells every step of the chain from what was said to those who said it: session → finding → cause → decision → way of
 * working → measure → round of a survey → report back (TOGETHER §1, §8). What is shared with a group stands beside what it
 * was shared from, and a step to something that is not here is told all the same.
 */
export function stepsIn(things: Things, step: Step): void {
  saidAndFound(things, step)
  decidedAndTried(things, step)
  measured(things, step)
  toldBack(things, step)
}

function saidAndFound(things: Things, step: Step): void {
  for (const { id, values } of everywhere(things, 'finding'))
    for (const [key, { type, survey, group }] of Object.entries(values.evidence)) {
      if (type === 'excerpt') step(things.one('excerpt', key)?.values.session ?? '', id)
      if (survey) step(survey.round, id)
      if (group) step(group.finding, id)
    }
  for (const { values } of everywhere(things, 'causeLink')) step(values.effect, values.cause)
  for (const { id, values } of everywhere(things, 'groupFinding')) {
    step(values.of, id)
    step(values.meeting ?? '', id)
  }
}

function decidedAndTried(things: Things, step: Step): void {
  // Who does not read the material reads what rests on it from the copy her group has.
  const copies = groupedBy(everywhere(things, 'groupFinding'), one => one.values.of)
  const restsOn = (finding: string, id: string) => {
    step(finding, id)
    for (const copy of copies.get(finding) ?? []) step(copy.id, id)
  }
  for (const { id, values } of everywhere(things, 'decision')) {
    for (const finding of Object.keys(values.basis)) restsOn(finding, id)
    for (const practice of Object.keys(values.practices)) step(id, practice)
  }
  for (const { id, values } of everywhere(things, 'task')) if (values.decision !== '') step(values.decision, id)
  for (const { id, values } of everywhere(things, 'practice')) {
    for (const finding of Object.keys(values.origins)) restsOn(finding, id)
    for (const effect of Object.keys(values.effects)) step(id, effect)
  }
}

function measured(things: Things, step: Step): void {
  for (const { id, values } of everywhere(things, 'indicator'))
    for (const figure of Object.values(values.figures)) step(id, surveyOf(things, resultOf(figure)))
}

/** A published result is told as its round, which is what led to it, where the round can be read. */
export function surveyOf(things: Things, result: string): string {
  const round = things.one('result', result)?.values.round ?? ''
  return things.one('round', round) ? round : result
}

/** What a report tells of leads to it, and it to what is published of it. */
function toldBack(things: Things, step: Step): void {
  for (const { values } of everywhere(things, 'reportLine')) step(values.finding, values.report)
  for (const { id, values } of everywhere(things, 'report')) step(id, values.told)
}
