import type { Change } from '../../../domain/change.ts'
import { type Evidence, type FindingKind, newFinding } from '../../../domain/findings/finding.ts'
import { anchorAt, type Span } from '../../../domain/marking/anchor.ts'
import type { MarkKind } from '../../../domain/marking/excerpt.ts'
import { newExcerpt } from '../../../domain/marking/marked-text.ts'
import type { Use } from '../../../domain/marking/session-marks.ts'
import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { toWord } from './to-word.ts'

/** Words of a note that are about to be marked, with who said them and the codes they get. */
export type Passage = {
  readonly note: Thing<'note'>
  readonly span: Span
  readonly speaker: string
  readonly codes: readonly string[]
}

/** Marks a passage as a new finding of a kind: its statement begins as the quote. */
export function markAsFinding(passage: Passage, kind: FindingKind): Promise<void> {
  const [excerpt, id] = [newId(), newId()]
  const statement = quoteOf(passage)
  const finding = newFinding({
    kind,
    statement,
    proposedIn: passage.note.values.session,
    evidence: { [excerpt]: { type: 'excerpt', stance: 'supports', text: '' } },
  })
  const changes: Change[] = [excerptOf(passage, kind, excerpt), { do: 'create', kind: 'finding', id, values: finding }]
  return made(changes, { kind, id, quote: statement })
}

/** Does it, and asks for the finding in one sentence of one's own: until then it is what somebody said, word for word. */
async function made(
  changes: readonly Change[],
  { kind, id, quote }: { kind: FindingKind; id: string; quote: string },
): Promise<void> {
  const at = location.pathname
  await apply(changes, t().marking.done(t().field.kind[kind]))
  // Whoever has gone on meanwhile, or handed the device over, is not asked elsewhere.
  if (location.pathname === at) toWord.value = { id, quote }
}

/** Keeps a passage as an excerpt that no finding rests on yet. */
export const markOnly = (passage: Passage): Promise<void> =>
  apply([excerptOf(passage, 'quote', newId())], t().marking.done(t().field.kind.quote))

/** Adds a passage to a finding that is already there, for or against it. */
export function markFor(
  passage: Passage,
  finding: { readonly id: string; readonly kind: FindingKind; readonly statement: string },
  stance: Evidence['stance'],
): Promise<void> {
  const excerpt = newId()
  return apply(
    [excerptOf(passage, finding.kind, excerpt), evidence(finding.id, excerpt, stance)],
    t().marking.added(finding.statement),
  )
}

/** Makes a finding of an excerpt that stands already. */
export function makeFinding(excerpt: Thing<'excerpt'>, kind: FindingKind, quote: string): Promise<void> {
  const values = newFinding({
    kind,
    statement: quote,
    proposedIn: excerpt.values.session,
    evidence: { [excerpt.id]: { type: 'excerpt', stance: 'supports', text: '' } },
  })
  const id = newId()
  return made(
    [
      { do: 'edit', id: excerpt.id, patch: { as: kind, quick: false } },
      { do: 'create', kind: 'finding', id, values },
    ],
    { kind, id, quote },
  )
}

/** Adds an excerpt that stands already to a finding. */
export const addToFinding = (
  excerpt: string,
  finding: { readonly id: string; readonly statement: string },
  stance: Evidence['stance'],
): Promise<void> => apply([evidence(finding.id, excerpt, stance)], t().marking.added(finding.statement))

/** Takes a mark away, also from the findings that rest on it. */
export const removeMark = (excerpt: string, uses: readonly Use[]): Promise<void> =>
  apply(
    [
      ...uses.map(use => ({ do: 'edit' as const, id: use.finding, patch: { [`evidence.${excerpt}`]: null } })),
      { do: 'remove', id: excerpt },
    ],
    t().marking.removed,
  )

/** Places an excerpt whose words were lost, or a mark set before anything was written, on a passage. */
export const placeAgain = (excerpt: string, passage: Omit<Passage, 'codes' | 'speaker'>): Promise<void> =>
  apply(
    [
      {
        do: 'edit',
        id: excerpt,
        patch: {
          note: passage.note.id,
          question: passage.note.values.question,
          anchor: anchorAt(passage.note.values.text, passage.span),
        },
      },
    ],
    t().marking.placed,
  )

/** The words of a passage. */
export const quoteOf = ({ note, span }: Pick<Passage, 'note' | 'span'>): string =>
  note.values.text.slice(span.start, span.end).trim()

function excerptOf({ note, span, speaker, codes }: Passage, as: MarkKind, id: string): Change {
  const { session, question, text } = note.values
  const anchor = anchorAt(text, span)
  const values = newExcerpt({ session, note: note.id, question, anchor, as, at: Date.now(), speaker, codes })
  return { do: 'create', kind: 'excerpt', id, values }
}

const evidence = (finding: string, excerpt: string, stance: Evidence['stance']): Change => ({
  do: 'edit',
  id: finding,
  patch: { [`evidence.${excerpt}`]: { type: 'excerpt', stance, text: '' } },
})
