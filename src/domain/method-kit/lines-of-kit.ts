import type { Survey } from '../surveys/survey.ts'
import type { KitPart, MethodKit } from './kit.ts'

const said = (lines: readonly string[]) => lines.filter(line => line.trim() !== '')

const inSurvey = ({ title, dimensions, scales, questions }: Survey): readonly string[] => {
  const texts = [
    title,
    ...dimensions.map(({ label }) => label),
    ...questions.flatMap(({ text, help, easy, easyHelp, options }) => [
      ...[text, help, easy, easyHelp],
      ...options.map(({ label }) => label),
    ]),
    ...scales.flatMap(({ points }) => points.flatMap(({ text, easy }) => [text, easy])),
  ]
  return texts.flatMap(one => Object.values(one))
}

/** Every text of a kit as a person may read it, by its parts: nothing goes along that is not here. */
export const linesOfKit = (kit: MethodKit): Readonly<Record<KitPart, readonly string[]>> => ({
  guides: said(
    kit.guides.flatMap(({ title, questions, twins }) => [
      title,
      ...questions.flatMap(({ text, prompt }) => [text, prompt]),
      ...Object.values(twins),
    ]),
  ),
  codes: said(kit.codes.flatMap(({ name, description }) => [name, description])),
  surveys: said(kit.surveys.flatMap(inSurvey)),
  agendas: said(kit.agendas.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)])),
  goals: said(kit.goals.flatMap(({ text, behaviour }) => [text, behaviour])),
})
