import { fromBase64url, fromUtf8 } from '../crypto/bytes.ts'
import { readArrivedCode, readLinkCode, toLinkCode } from '../crypto/code.ts'
import { linkText } from './link-text.ts'

/** What a link to the staff's app is for, and its code; when the code is cut or wrong, what there is of it. */
export type FoundLink = { readonly to: 'join' | 'setup'; readonly code: string; readonly origin: string }

/** The code at the beginning of a run of signs, as its link has it. */
function codeIn(run: string): string | undefined {
  const code = readArrivedCode(run)
  return typeof code === 'string' ? undefined : toLinkCode(code)
}

const signs = (text: string): string => /^[\w-]*/.exec(text)?.[0] ?? ''

/** An address is shorter, and all of a long text would be searched once for each sign in it. */
const LONGEST_ORIGIN = 300

/**
 * What a guard of mail made of an address in its own: `-23` for `#`, and `_` for a slash. Its own address is short: a long
 * text of nothing but beginnings of it would else be searched to its end from each.
 */
const guarded = /(urldefense\S{0,300}?[?&]u=)([^&\s]+)/gi

/** Another guard writes the address in Base64, its own address before it and much behind it. */
const inBase64 = /([/.]protection\.sophos\.com\/?\?\S{0,300}?[?&](?:amp;)?)u=([\w+/-]+)/gi

/** Signs nobody sees, as a page writes them, and such as no keyboard has. */
const unseen =
  /&(?:shy|ZeroWidthSpace|NoBreak|zwn?j|lrm|rlm|#(?:173|820[3-7]|8288|65279)|#x(?:AD|200[B-F]|2060|FEFF));|\u034F|\u061C|\u180E|[\uFE00-\uFE0F]/gi

/** What is no Base64 stays as it stands. */
function fromGuard(before: string, address: string): string {
  try {
    return `${before} ${fromUtf8(fromBase64url(address.replaceAll('+', '-').replaceAll('/', '_')))} `
  } catch {
    return before + address
  }
}

const unguarded = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(inBase64, (_, before, address) => fromGuard(before, address))
    .replace(guarded, (_, before, address) => before + address.replace(/-(?=[0-9A-F]{2})/gi, '%').replaceAll('_', '/'))
    .replace(/&#46;/g, '.')
    .replaceAll('＃', '#')

/** A word before a code; where its # is gone, only with signs enough behind it. */
const ways = /(?:[#*]\s*\/?|(?:^|[\s/>"'(])(?=(?:join|setup)[.:=][\w-]{22}))(join|setup)\s*[.:=]\s*/gi

/**
 * What stands between two parts of a code: white space, the marks of a reply, where a page breaks its line, and the sign
 * that mail writes where it breaks one, of which a field of one line keeps nothing else.
 */
const between = /<\/?w?br\s*\/?>|[\s>=]+/gi

/** The address that stands before a place in a text: the last one, as a guard of mail puts the link behind its own. */
const originBefore = (text: string): string =>
  text
    .match(/https?:\/\/[^\s/#?"'<>]+(?=[^\s"'<>]*$)/gi)
    ?.at(-1)
    ?.toLowerCase() ?? ''

/**
 * The invitation or set-up code anywhere in what was opened or pasted: a whole message, a link with other signs stuck to
 * it, one broken over two lines. Nothing when no such link stands there.
 */
export function findLink(text: string): FoundLink | undefined {
  const plain = linkText(unguarded(text))
  const found = [...plain.matchAll(ways)].map(match => {
    const rest = plain.slice(match.index + match[0].length, match.index + match[0].length + 80)
    const whole = codeIn(signs(rest)) ?? codeIn(signs(rest.replace(between, '')))
    const to: FoundLink['to'] = match[1]?.toLowerCase() === 'setup' ? 'setup' : 'join'
    return {
      to,
      code: whole ?? signs(rest),
      origin: originBefore(plain.slice(Math.max(0, match.index - LONGEST_ORIGIN), match.index)),
      whole: whole !== undefined,
    }
  })
  const best = found.find(one => one.whole) ?? found[0]
  return best && { to: best.to, code: best.code, origin: best.origin }
}

/** The bits of the code in what was opened, typed or pasted; `cut` when signs are missing, `wrong` when it is no code of ours. */
export const readCode = (text: string): ReturnType<typeof readLinkCode> => readLinkCode(codeFrom(text))

/** The code in what was typed or pasted where a code is asked for: that of a link, a bare one, or all of it when there is none. */
export function codeFrom(text: string): string {
  const link = findLink(text)
  if (link) return link.code
  const plain = linkText(text.replace(unseen, ''))
  const runs = plain.match(/[\w-]+/g) ?? []
  return runs.map(codeIn).find(Boolean) ?? codeIn(plain.replace(between, '')) ?? text.trim()
}

/** Whether the link in a text leads to another server than the one this page came from. */
export function isElsewhere(text: string): boolean {
  const origin = findLink(text)?.origin
  return Boolean(origin && globalThis.location && origin !== globalThis.location.origin)
}
