import { type IStylesOptions, LineRuleType } from 'docx'
import { locales } from '../messages/figures.ts'

const ink = '1D2B2A'
const soft = '52625F'
const accent = '1F5E52'
/** The line between the rows of a table. */
export const hair = 'CBD3CE'
const sans = 'Calibri'
const serif = 'Georgia'

/** Space before and after in points. */
const space = (before: number, after: number, line = 264) => ({
  before: before * 20,
  after: after * 20,
  line,
  lineRule: LineRuleType.AUTO,
})

/**
 * The styles of every document, by names a municipality can restyle in its own template: quiet headings, a serif for
 * running text, nothing of an office program's blue.
 */
export const wordStyles = (language: 'sv' | 'fi' | 'en'): IStylesOptions => ({
  default: {
    document: {
      run: { font: serif, size: 21, color: ink, language: { value: locales[language] } },
      paragraph: { spacing: space(0, 6) },
    },
    title: { run: { font: sans, size: 44, bold: false, color: ink }, paragraph: { spacing: space(0, 4, 240) } },
    heading1: {
      run: { font: sans, size: 30, bold: true, color: accent },
      paragraph: { spacing: space(13, 3, 240), keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: sans, size: 24, bold: true, color: ink },
      paragraph: { spacing: space(12, 3, 240), keepNext: true, keepLines: true },
    },
    heading3: {
      run: { font: sans, size: 21, bold: true, color: soft },
      paragraph: { spacing: space(10, 2, 240), keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    style('Subtitle', { font: sans, size: 26, color: soft }, space(0, 10, 240)),
    style('Facts', { font: sans, size: 20, color: soft }, space(0, 2, 240)),
    style('Lead', { font: serif, size: 24, color: ink }, space(8, 8, 300)),
    style('Problem', { font: sans, size: 30, color: ink }, space(3, 5, 252)),
    style('Note', { font: serif, size: 19, italics: true, color: soft }, space(4, 6, 252)),
    { ...style('Writer', { font: sans, size: 19, bold: true, color: soft }, space(6, 1, 240)), next: 'Written' },
    style('Written', { font: serif, size: 21, color: ink }, space(0, 4)),
    style('Listed', { font: serif, size: 21, color: ink }, space(0, 1, 259)),
    style('Gap', { font: sans, size: 12, color: ink }, space(0, 0, 240)),
    style('Table text', { font: sans, size: 19, color: ink }, space(2, 2, 240)),
    style('Table head', { font: sans, size: 18, bold: true, color: soft }, space(5, 2, 240)),
  ],
})

type Run = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['run']>

/** A style by its name; what names it in the file is the name without spaces. */
const style = (name: string, run: Run, spacing: ReturnType<typeof space>) => ({
  id: name.replaceAll(' ', ''),
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing },
})
