/** Signs nobody sees: marks of direction, joiners, soft hyphens, controls. A tab and a line end are none. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they come with what is pasted.
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]|\u034F/g

/**
 * A name, a code or another line as it is stored, however it was typed or pasted: composed letters (NFC), no signs that
 * nobody sees, single spaces. The same to the eye is then the same to the program.
 */
export const shortText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()

/** What ends a line in any program: Word's own sign within a paragraph is a vertical tab. */
export const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

/** The lines of a text, as anybody's program ends them, without the empty ones and the space around them. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(lineEnd)
    .map(line => line.trim())
    .filter(line => line !== '')

/** Text as it is compared and searched: also without case, and with every dash and quote the same. */
export const folded = (text: string): string =>
  shortText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018-\u201B\u2032\u00B4`]/g, "'")
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')

/** The fields of things that are one line each. */
const shortFields: ReadonlySet<string> = new Set([
  'code',
  'unit',
  'team',
  'role',
  'name',
  'phone',
  'place',
  'title',
  'label',
  'contact',
  'email',
  'who',
])

/** Whether a field of things is one line. */
export const isShort = (field: string): boolean => shortFields.has(field)

/** More than anybody writes in one line: what is longer is shown only so far, whoever has put it there. */
export const LONGEST_LINE = 400

/** Whether one of these fields is a line that is longer than is shown of it. */
export const hasLongLine = (fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).some(
    ([name, value]) => typeof value === 'string' && isShort(name) && shortText(value).length > LONGEST_LINE,
  )

/** A value on its way to be stored, with its short fields cleaned; running text keeps its letters. */
export function withShortTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withShortTexts) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'string' && isShort(name) ? shortText(one) : withShortTexts(one),
    ]),
  ) as T
}
