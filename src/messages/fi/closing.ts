import type { Messages } from '../messages.ts'

/** Sanat hankkeen päättämiseen. */
export const closing: Messages['closing'] = {
  title: 'Hankkeen päättäminen',
  lead: 'Kun työ on valmis, tarpeettomat tiedot poistetaan. Päättämistä ei voi perua.',
  act: 'Päätä hanke…',
  ask: 'Päätetäänkö hanke lopullisesti?',
  goes: 'Poistuvat palvelimelta heti ja kultakin laitteelta, kun se on seuraavan kerran yhteydessä:',
  names: 'nimet ja yhteystiedot',
  answers: 'yksittäiset kyselyvastaukset (julkaistut tulokset säilyvät)',
  stays: 'Jäsenet voivat yhä lukea kaiken muun. Mitään ei voi enää kirjoittaa, eikä ketään voi kutsua.',
  backups: day => `Nimet voi vielä avata palvelimen vanhemmista varmuuskopioista ${day} saakka.`,
  backupsUnknown:
    'Palvelimen vanhemmista varmuuskopioista nimet voi vielä avata. Kysy palvelimen ylläpitäjältä, kuinka kauan niitä säilytetään.',
  files: 'Tiedostoiksi tallennetut varmuuskopiot voi avata jatkossakin. Kerää ne ja poista ne.',
  unsent:
    'Tietoja, jotka ovat muilla laitteilla lähettämättä, ei voi enää lähettää. Pyydä kaikkia synkronoimaan ensin.',
  confirm: 'Kaikki ovat synkronoineet, ja säilytettävät tulokset on julkaistu',
  close: 'Päätä lopullisesti',
  closed: 'Hanke on päätetty. Kaiken voi lukea, mutta mitään ei voi enää kirjoittaa eikä lähettää.',
}
