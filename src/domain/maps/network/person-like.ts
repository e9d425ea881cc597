import { identityNumbers } from '../../identity-number.ts'
import { folded } from '../../plain-text.ts'

/** Why a name may be a private person's: an identity number, somebody's relation, or what looks like a first name and a surname. */
export type PersonLike = 'number' | 'relation' | 'name'

/** Whether what is written may be a private person; a question to whoever writes it, never a verdict. */
export function personLike(label: string): PersonLike | null {
  if (identityNumbers(label).length > 0 || shaped.test(label)) return 'number'
  const words = folded(label).match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length > 0 && words.length <= 3 && words.some(one => relations.has(one))) return 'relation'
  return isName(label) ? 'name' : null
}

/** Six figures and four signs behind them are a number of somebody's, also where a figure was mistyped. */
const shaped = /\b\d{6}(?:\d\d)?\s?[-+A\u2010-\u2015\u2212]\s?\d{3}[\dA-Y]\b/iu

/** The whole of it, or what stands before a comma: behind it is as a rule a role, as in *Karlsson Anna, socialsekreterare*. */
const isName = (label: string): boolean => [label, label.split(',')[0] ?? ''].some(isFullName)

/** Two or three words with a capital each, none of which is what an organisation is called; or one, or an initial, that is a first name. */
function isFullName(label: string): boolean {
  const words = folded(label).match(/[\p{L}\p{M}]+/gu) ?? []
  const written = label
    .normalize('NFC')
    .trim()
    .split(/[\s,]+/u)
  const capital = written.every(one => /^\p{Lu}(\.|[\p{L}\p{M}'’.-]*\p{Ll}[\p{L}\p{M}'’.-]*)$/u.test(one))
  if (!capital || words.some(isOfOrganisations)) return false
  if (written.length === 1) return first.has(words[0] ?? '')
  return written.length <= 3
}

const isOfOrganisations = (word: string): boolean =>
  organisations.has(word) || endings.some(one => word.length > one.length && word.endsWith(one))

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

const relations = listed(`
  mamma pappa mor far mormor morfar farmor farfar syster bror dotter son make maka sambo vän väninna granne kompis
  svärmor svärfar moster faster morbror farbror kusin pojkvän flickvän exman exfru
  äiti isä äidin isän mummo mummi pappa ukki vaari sisko veli tytär poika puoliso mies vaimo avopuoliso ystävä kaveri
  naapuri täti setä eno serkku anoppi appi poikaystävä tyttöystävä exä
  mother father mum dad sister brother daughter son husband wife friend neighbour grandmother grandfather aunt
  uncle cousin boyfriend girlfriend
`)

/** Words that tell an organisation, a unit or a role, whatever else has a capital. */
const organisations = listed(`
  kommun region regionen landsting stad kyrka kyrkan röda korset kors verket stiftelse förening föreningen ab akademi
  team enhet enheten förvaltning socialtjänst socialtjänsten polis polisen skola skolan norra södra östra västra mellersta
  kunta kaupunki seurakunta säätiö yhdistys liitto ry oy oyj rf risti punainen tiimi yksikkö poliisi koulu kela
  kirkko pohjois etelä itä länsi keski
  municipality council city church cross red foundation association trust ltd inc agency department service services
  team unit office police school centre center north south east west
`)
const endings = [
  ...[
    'kommun',
    'region',
    'verket',
    'kassan',
    'förening',
    'föreningen',
    'enheten',
    'tjänsten',
    'förvaltningen',
    'vården',
  ],
  ...['gruppen', 'teamet', 'skolan', 'kyrkan', 'huset', 'centret', 'rådet', 'nämnden', 'byrån', 'mottagningen'],
  ...['kunta', 'alue', 'keskus', 'palvelu', 'palvelut', 'yhdistys', 'virasto', 'laitos', 'osasto', 'yksikkö', 'tiimi'],
  ...['seurakunta', 'säätiö', 'liitto', 'toimisto', 'sairaala', 'koulu', 'koti', 'talo', 'ryhmä', 'asema', 'neuvola'],
]

/** First names so common that one of them alone is asked about. */
const first = listed(`
  anna maria eva kristina karin elisabeth sara emma lena johanna ida lisa lars karl mikael anders johan erik per olof
  peter jan thomas daniel fredrik andreas stefan björn
  matti juhani mikko timo juha kari jari antti pekka ville marja anne päivi tiina minna sari liisa helena hanna kaisa
  laura riitta pirjo
  john mary james susan mohamed ahmed fatima ali
`)
