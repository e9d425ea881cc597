import type { Messages } from '../messages.ts'

/** Sanat siihen, mitä palvelimella on hankkeesta. */
export const server: Messages['server'] = {
  room: 'Tila palvelimella',
  used: (used, most) => `Käytössä on ${used} / ${most} Gt.`,
  nearlyUsed: (used, most) =>
    `Käytössä on ${used} / ${most} Gt. Kun tila on täynnä, äänitteet, kuvat ja asiakirjat odottavat tableteilla. Poista tarpeeton tai pyydä palvelimen ylläpitäjältä lisää tilaa.`,
  lost: 'Kierrokset, joita kenelläkään ei enää ole',
  lostText:
    'Nämä kierrokset ovat yhä palvelimella, mutta niitä ei ole millään hankkeen laitteella. Sulje ne, jotta linkit eivät enää kerää vastauksia, tai poista ne kaikkine vastauksineen.',
  lostRound: n => `Kierros ${n}`,
  arrived: n => (n > 0 ? `Vähintään ${n} vastausta` : 'Muutama vastaus tai ei yhtään'),
  closed: 'suljettu',
  open: 'yhä auki',
  close: 'Sulje',
  eraseAsk: 'Poistetaanko kierros ja kaikki sen vastaukset palvelimelta? Poistettua ei saa takaisin.',
  done: 'Valmis.',
  nearlyFull: most =>
    `Kierros on lähes täynnä: siihen mahtuu ${most} vastausta. Sulje se ja avaa uusi niille, jotka eivät ole vielä vastanneet.`,
}
