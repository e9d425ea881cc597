/** A tag of an XML text, its name without prefix, and the text that stands before it. */
export type Tag = {
  readonly name: string
  readonly end: boolean
  readonly alone: boolean
  readonly rest: string
  readonly before: string
}

/** The tags of an XML text in their order. Each sign is looked at once, whatever somebody has put into the file. */
export function* tagsIn(xml: string): Generator<Tag> {
  for (let at = 0, before = ''; ; ) {
    const open = xml.indexOf('<', at)
    if (open < 0) return
    before += xml.slice(at, open)
    const aside = asides.find(([sign]) => xml.startsWith(sign, open))
    const closing = aside?.[1] ?? '>'
    const close = xml.indexOf(closing, open)
    if (close < 0) return
    at = close + closing.length
    if (aside) {
      if (aside[0] === CDATA) before += xml.slice(open + CDATA.length, close).replaceAll('&', '&amp;')
      continue
    }
    yield { ...tagOf(xml.slice(open + 1, close)), before: decodedText(before) }
    before = ''
  }
}

const CDATA = '<![CDATA['
const asides = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
] as const

function tagOf(inner: string): Omit<Tag, 'before'> {
  const end = inner.startsWith('/')
  const alone = inner.endsWith('/')
  const whole = inner.slice(end ? 1 : 0, alone ? -1 : undefined)
  const gap = whole.search(/\s/)
  const called = gap < 0 ? whole : whole.slice(0, gap)
  return { name: called.slice(called.indexOf(':') + 1), end, alone, rest: gap < 0 ? '' : whole.slice(gap) }
}

/** What an attribute of a tag says, whatever prefix it has; empty when it is not there. */
export function attribute({ rest }: Pick<Tag, 'rest'>, name: string): string {
  const [, double, single] = new RegExp(`[\\s:]${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`).exec(rest) ?? []
  return decodedText(double ?? single ?? '')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const decodedText = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,10}));/gi, (whole, hex, figure, name) => {
    if (name) return entities.get(name) ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(figure)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
