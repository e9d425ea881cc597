import type { Guide, Question } from '../../../domain/sessions/guide.ts'
import { guideSaid, type QuestionPart, twinKey } from '../../../domain/sessions/guide-twins.ts'
import type { Thing } from '../../../domain/thing.ts'
import { languages } from '../../../messages/languages.ts'
import { newIn, useSaidDraft } from '../../editing/said-draft.ts'

type List = readonly Question[]
type Draft = Pick<Guide, 'questions' | 'twins' | 'readAgainst'>

/**
 * The questions of a guide while somebody works on them, in its own language and in others, saved as they are typed;
 * empty lines are not stored.
 */
export function useQuestions(guide: Thing<'guide'>, inUse: () => boolean) {
  const { draft, now, change, tick, leave } = useSaidDraft<Draft>(guide, {
    draft: draftOf(guide.values),
    changed: (next, before) => ({
      ...(next.questions === before.questions ? {} : { questions: next.questions.filter(isFilled) }),
      ...newIn('twins', next, before),
    }),
    inUse,
  })
  const { language } = guide.values
  const write = (part: Partial<Draft>) => {
    const before = now()
    const next = { ...before, ...part }
    const all = [...new Set([language, ...languages])]
    const said = { before: guideSaid({ ...before, language }, all), after: guideSaid({ ...next, language }, all) }
    change(next, { ...said, languages: all })
  }
  return {
    list: draft.questions,
    guide: { ...guide.values, ...draft },
    now: () => now().questions,
    change: (questions: List) => write({ questions }),
    /** Writes one part of a question in another language than the guide's own. */
    say: (question: string, part: QuestionPart, tag: string, text: string) =>
      write({ twins: { ...now().twins, [twinKey(question, part, tag)]: text } }),
    tick,
    leave,
  }
}

/** What `useQuestions` answers. */
export type GuideDraft = ReturnType<typeof useQuestions>

const draftOf = ({ questions, twins, readAgainst }: Draft): Draft => ({ questions, twins, readAgainst })

const isFilled = ({ text, prompt }: Question) => text.trim() !== '' || prompt.trim() !== ''
