import type { Context } from 'hono'
import { linkText } from '../wire/link-text.ts'

const words = {
  sv: {
    title: 'Adressen leder ingenstans',
    text: 'En del av adressen kan ha fallit bort på vägen. Öppna länken en gång till från meddelandet, skanna koden igen, eller be den som skickade länken om en ny. Inget har gått förlorat.',
    open: 'Öppna Rinnalla',
  },
  fi: {
    title: 'Osoite ei vie mihinkään',
    text: 'Osa osoitteesta on voinut jäädä matkalla pois. Avaa linkki uudelleen viestistä, skannaa koodi uudelleen tai pyydä linkin lähettäjältä uusi. Mitään ei ole kadonnut.',
    open: 'Avaa Rinnalla',
  },
  en: {
    title: 'This address leads nowhere',
    text: 'Part of it may have been lost on the way. Open the link once more from the message, scan the code again, or ask whoever sent it for a new one. Nothing has been lost.',
    open: 'Open Rinnalla',
  },
}
type Language = keyof typeof words

const isLanguage = (tag: string): tag is Language => Object.hasOwn(words, tag)

/** The first language of a browser's list that there are words in. */
export const languageOf = (accepted: string): Language =>
  accepted
    .split(',')
    .map(one => one.trim().slice(0, 2).toLowerCase())
    .find(isLanguage) ?? 'en'

/** The 404 page, in the language of the browser. */
export function lostPage(c: Context): Response | Promise<Response> {
  const language = languageOf(c.req.header('accept-language') ?? '')
  const { title, text, open } = words[language]
  c.header('vary', 'accept-language')
  return c.html(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${title}</title><link rel="stylesheet" href="/lost.css"></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${open}</a></p></main></body></html>`,
    404,
  )
}

/**
 * Where to redirect a link that lost its `#` or its case on the way: a survey's, an invitation's, a set-up code's.
 * Undefined when it is none of these. Browsers keep the fragment over a redirect and never send it: where the path ends
 * with a bare `%23`, as in `/survey/%23#…`, the code is in the fragment and must not be added.
 */
export function mended(path: string): string | undefined {
  // The browser writes an invisible sign or a space within the code as `%E2%80%8B` or `%20`.
  const plain = linkText(path).replace(/\s+/g, '')
  const [, place = '', code = ''] =
    /^\/(survey)?\/?#?((?:join|setup)\.[\w-]{22,}|[\w-]{23}\.[\w-]{22,})/i.exec(plain) ?? []
  if (code) return `/${place ? 'survey/' : ''}#${code}`
  if (/^\/#[#/.,;:)>\]"']*$/.test(plain)) return '/'
  return /^\/survey[#/.,;:)>\]"']*$/i.test(plain) && path !== '/survey/' ? '/survey/' : undefined
}
