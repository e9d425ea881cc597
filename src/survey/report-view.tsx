import { useState } from 'preact/hooks'
import type { ToldLine, ToldReport } from '../domain/report/report.ts'
import type { ReportWords } from '../messages/reports.ts'

type Props = {
  readonly report: ToldReport
  /** The language it and the words around it are written in, where that is known. */
  readonly lang: string | undefined
  readonly words: ReportWords
}

/** A report back for whoever has its link: you said, we found, we did, or did not, in easy words where there are some. */
export function ReportView({ report, lang, words }: Props) {
  const [easy, setEasy] = useState(false)
  const lists = [report.lines, report.since].map(one => (Array.isArray(one) ? one : []))
  const [lines, since] = lists as unknown as [readonly ToldLine[], readonly string[]]
  return (
    <div class="rs-report" lang={lang}>
      <p class="rs-label">{words.forYou}</p>
      <h1>{report.title}</h1>
      <p>{report.lead}</p>
      {lines.some(one => one.easy) && (
        <button type="button" class="rs-button" onClick={() => setEasy(!easy)}>
          {easy ? words.plainShow : words.easyShow}
        </button>
      )}
      {lines.map((line, at) => (
        <Line key={at.toString()} line={line} words={words} easy={easy} />
      ))}
      <Part title={words.since} lines={since} note={words.sinceNote} />
      <Part title={words.unknown} lines={report.unknown ? [report.unknown] : []} />
      <Part title={words.next} lines={report.next ? [report.next] : []} />
      {report.contact && <p class="rs-small">{words.misunderstood(report.contact)}</p>}
    </div>
  )
}

function Line({ line, words, easy }: { line: ToldLine; words: ReportWords; easy: boolean }) {
  const { outcome, voices } = line
  const said = (easy && line.easy?.said) || line.said
  const found = (easy && line.easy?.found) || line.found
  const done = easy && line.easy && line.easy.done.length > 0 ? line.easy.done : line.done
  return (
    <article>
      {said && <h2>{words.said}</h2>}
      <p>{said}</p>
      {found && <h2>{words.found}</h2>}
      <p>{found}</p>
      {voices !== 0 && <p class="rs-small">{voices === 'few' ? words.few : words.voices(voices)}</p>}
      <h2>{words.outcomes[outcome]}</h2>
      {done.map(one => (
        <p key={one}>{one}</p>
      ))}
    </article>
  )
}

function Part({ title, lines, note }: { title: string; lines: readonly string[]; note?: string }) {
  if (lines.length === 0) return null
  return (
    <article>
      <h2>{title}</h2>
      {lines.map(one => (
        <p key={one}>{one}</p>
      ))}
      {note && <p class="rs-small">{note}</p>}
    </article>
  )
}
