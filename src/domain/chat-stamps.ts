/*
 * What chats put before each message that is copied out of them: when it came, and from whom. Meetings and case notes have
 * the same form: what may be one of them keeps its beginning, for what is left of it alone would say something else.
 */

const date = String.raw`\d{1,4}[./-]\d{1,2}`
const year = String.raw`[./-]\d{2,4}`
const time = String.raw`\d{1,2}[.:](\d{2})([.:]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`
const clock = String.raw`(?:klo\s+|kl\.?\s+)?${time}`
const who = String.raw`(?<who>[^:]{1,60}?):(?=\s|$)\s*`
const day = String.raw`${date}(?:${year}|\.)?`
const inBrackets = new RegExp(String.raw`^\[(?:${day},?\s+${clock}|${time},?\s+${day})\]\s+${who}`, 'iu')
/** An export has the year, and a hyphen; a dash is what programs for writing make of one that is typed. */
const withHyphen = new RegExp(String.raw`^${date}${year},?\s+${clock}\s+-\s+${who}`, 'iu')

/** Words for what happens between people, alone or as the end of a longer one: *Kotikäynti*, *Telefonsamtal*. No name ends so. */
const happening =
  /(?:puhelu|soitto|käynti|tapaaminen|palaveri|kokous|neuvottelu|keskustelu|viesti|sähköposti|päätös|hakemus|ilmoitus|samtal|telefon|besök|möte|mejl|ansökan|beslut|anmälan|utredning|uppföljning|kirjaus|merkintä|muistiinpano|kirje|anteckning|bedömning|brev|(?<!\p{L})(?:mail|e-mail|e-post|sms|tfn|tel|puh|call|visit|meeting|letter|note|decision|referral)\.?)$/iu

/** Whom notes are about, whose name stands nowhere in them. */
const about = /^(?:asiakas|asukas|potilas|klient(?:en)?|brukare(?:n)?|patient(?:en)?|(?:the )?client)$/iu

/** What somebody did, as *Asiakas soitti*; some names have small words within. */
const sentence = /^\p{Lu}\p{L}*\s+(?!(?:af|av|von|van|de|la|el|al|bin)\s)\p{Ll}/u

/**
 * Whether these may be people who write to each other. A word for what happens is hardly a contact, and words that go on
 * small rarely: *Anna jobbet*. Whoever is no contact stands behind a tilde, by a name of her own choice.
 */
function areSenders(names: readonly string[]): boolean {
  const plain = names.map(name => name.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, ''))
  const all = [...new Set(plain)]
  const contacts = all.filter(name => !name.startsWith('~'))
  const happened = contacts.filter(name => happening.test(name) || about.test(name))
  const told = contacts.filter(name => sentence.test(name) && !happened.includes(name))
  return 3 * happened.length < all.length && 2 * (happened.length + told.length) <= all.length
}

/**
 * Whether the lines with such a beginning are messages. Meetings have the same form and are planned: fewer messages come at a
 * quarter of an hour than at no round minute. Case notes come at any minute, but not from people.
 */
function isChat(lines: readonly string[], stamp: RegExp, least: number): boolean {
  const stamps = lines.map(line => stamp.exec(line)).filter(one => one !== null)
  const minutes = stamps.map(([, minute, seconds, other, others]) =>
    (seconds ?? others) ? 1 : Number(minute ?? other),
  )
  const met = minutes.filter(minute => minute % 15 === 0).length
  const unplanned = minutes.filter(minute => minute % 5 !== 0).length > met
  return stamps.length >= least && unplanned && areSenders(stamps.map(({ groups }) => groups?.who ?? ''))
}

/** The lines without who wrote them when, where they are messages of a chat. */
export function withoutStamps(lines: readonly string[]): readonly string[] {
  const stamps = [
    ...(isChat(lines, inBrackets, 1) ? [inBrackets] : []),
    ...(isChat(lines, withHyphen, 2) ? [withHyphen] : []),
  ]
  return lines.map(line => stamps.reduce((rest, stamp) => rest.replace(stamp, ''), line))
}
