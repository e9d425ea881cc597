import type { PathStep } from '../../../domain/maps/path.ts'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import { wordFor } from '../../../ui/texts.ts'
import { burdenWords } from './burden-words.ts'
import { span } from './figures.ts'
import { PaperTable } from './paper-table.tsx'
import { summaryOf } from './path-drawing.tsx'
import { wayWord } from './path-list.tsx'
import { PathPicture } from './path-picture.tsx'
import { m } from './words.ts'

/** A path on paper: its drawing, what it asks of the client, and its list. It is also what the drawing's file is made of. */
export function PathPaper({ shown }: { shown: PathShown }) {
  const { drawing } = shown
  return (
    <div class="path-paper print-only">
      <svg
        id="path-picture"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        role="img"
        aria-label={summaryOf(shown)}
      >
        <PathPicture shown={shown} />
      </svg>
      <ul class="points">
        {burdenWords(shown).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Table shown={shown} />
    </div>
  )
}

function Table({ shown }: { shown: PathShown }) {
  const { columns } = m()
  const heads = [
    ...[columns.n, columns.step, columns.lane, columns.answers, columns.wait, columns.way],
    ...[columns.frictions, columns.leads],
  ]
  return <PaperTable heads={heads} rows={shown.steps.map(step => cellsOf(step, shown))} />
}

function cellsOf(step: PathStep, shown: PathShown): readonly string[] {
  const words = m()
  const { n, label, lane, answers, wait, way, channels, hung, ways } = step
  const how = channels.map(one => wordFor(words.channels, one)).join(', ')
  return [
    String(n),
    [label, how].filter(Boolean).join(' · '),
    words.lanes[lane],
    answers,
    wait ? span(wait) : '',
    way ? span(way) : '',
    hung
      .filter(({ kind }) => kind === 'friction')
      .map(({ statement }) => statement)
      .join('; '),
    ways.length === 0 ? words.ends : ways.map(one => wayWord(one, shown)).join(', '),
  ]
}
