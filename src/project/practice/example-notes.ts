import type { Change } from '../../domain/change.ts'
import { type FindingKind, findingKinds } from '../../domain/findings/finding.ts'
import { type Anchor, anchorAt } from '../../domain/marking/anchor.ts'
import { HUES, type MarkKind } from '../../domain/marking/excerpt.ts'
import { pointsIn, unitsAt } from '../../domain/text-position.ts'
import { type Copy, inLanguage, invention, made } from './example-copy.ts'
import type { FileExcerpt, FileSource } from './example-file.ts'

/** A paragraph of a source; `start` counts the code points before it. */
type Paragraph = { readonly text: string; readonly start: number; readonly note: string }

/** The notes, one for each paragraph of a source, with the codes and the passages marked in them. */
export function notes(copy: Copy): readonly Change[] {
  const { file } = copy
  const cut = new Map((file.Source ?? []).map(source => [source.id, { source, parts: paragraphs(source, copy) }]))
  const excerpts = (file.Excerpt ?? []).map(excerpt => {
    const from = cut.get(excerpt.sourceId)
    if (!from) throw new Error(`${excerpt.id}: no source`)
    return excerptIn(copy, excerpt, from)
  })
  const written = [...cut.values()].flatMap(({ source, parts }) =>
    parts.map((part, i) => noteOf(copy, source, part, i)),
  )
  return [...codes(copy), ...written, ...excerpts]
}

function paragraphs({ id, text }: FileSource, copy: Copy): readonly Paragraph[] {
  let start = 0
  return text.split('\n').flatMap((line, index) => {
    const at = start
    start += pointsIn(line) + 1
    return line.trim() === '' ? [] : [{ text: line, start: at, note: copy.id(`${id}#${index}`) }]
  })
}

const noteOf = (copy: Copy, source: FileSource, { text, note }: Paragraph, index: number): Change =>
  made('note', note, {
    session: copy.id(source.sessionId),
    question: '',
    writer: copy.me,
    text,
    begun: copy.now + index,
    ...invention(source),
  })

function excerptIn(
  copy: Copy,
  excerpt: FileExcerpt,
  { source, parts }: { source: FileSource; parts: readonly Paragraph[] },
): Change {
  const part = parts.find(one => one.start <= excerpt.start && excerpt.end <= one.start + pointsIn(one.text))
  if (!part) throw new Error(`${excerpt.id}: lies in no paragraph`)
  return made('excerpt', copy.id(excerpt.id), {
    session: copy.id(source.sessionId),
    note: part.note,
    question: '',
    anchor: anchorOf(excerpt, part),
    speaker: copy.id(excerpt.speakerActorId),
    codes: excerpt.codeIds.map(copy.id),
    as: markedAs(copy, excerpt.id),
    quick: false,
    at: copy.now,
  })
}

function anchorOf({ id, start, end, text }: FileExcerpt, part: Paragraph): Anchor {
  const anchor = anchorAt(part.text, {
    start: unitsAt(part.text, start - part.start),
    end: unitsAt(part.text, end - part.start),
  })
  if (anchor.quote !== text) throw new Error(`${id}: the passage reads “${anchor.quote}”`)
  return anchor
}

/** A passage is marked as what the finding is that rests on it. */
function markedAs({ file }: Copy, excerpt: string): MarkKind {
  const finding = file.Finding?.find(one => one.evidence.some(evidence => evidence.excerptId === excerpt))
  return findingKinds.find((kind): kind is FindingKind => kind === finding?.kind) ?? 'quote'
}

const codes = ({ file, id, language }: Copy): readonly Change[] =>
  (file.Code ?? []).map((code, index) =>
    made('code', id(code.id), {
      name: inLanguage(code.name, language),
      description: code.description,
      hue: index % HUES,
      parent: id(code.parentId),
    }),
  )
