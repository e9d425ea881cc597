import type { Messages } from '../messages.ts'

/** Sanat laitteen tilasta, selaimen tyhjentämästä, kadonneista laitteista ja varmuuskopioista. */
export const storage: Messages['storage'] = {
  unknown: 'Selain ei kerro, paljonko tilaa on.',
  refused:
    'Selain ei luvannut säilyttää tietoja. Se lupaa helpommin, kun Rinnalla on aloitusnäytöllä: asenna se ja pyydä uudelleen.',
  nearlyFull: mb => `Tilaa on jäljellä noin ${mb} Mt. Teksti tallentuu yhä. Vapauta tilaa ennen seuraavaa äänitystä.`,
  cleared: {
    unsent:
      'Lähettämättä jääneet tiedot ovat poissa, ellei niitä ole tallennettu tiedostoksi. Tiedoston voi tuoda koordinaattori.',
    act: 'Käytä palautuskoodia',
    forget: 'Ei tarvita enää',
  },
  device: n => `Laite ${n}`,
  thisDevice: 'tämä laite',
  contact: day => `viimeisin yhteys ${day}`,
  noContact: 'yhteyttä ei ole merkitty',
  waited: n =>
    n === 0 ? 'silloin mikään ei odottanut' : n === 1 ? 'silloin odotti 1 muutos' : `silloin odotti ${n} muutosta`,
  removeDevice: 'Poista laite…',
  removeDeviceAsk: n => `Poistetaanko laite ${n} hankkeesta?`,
  removeDeviceText:
    'Laite ei saa tästä lähtien enää mitään, ja avaimet vaihdetaan. Saman henkilön palautuskoodi lakkaa toimimasta, joten uusi koodi on tulostettava.',
  held: {
    coordinator:
      'Laitteella pystyi lukemaan kaiken: nimet ja yhteystiedot, haastattelujen muistiinpanot, kyselyvastaukset, havainnot ja kaikille jaetut tiedot.',
    interviewer:
      'Laitteella pystyi lukemaan nimet ja yhteystiedot, haastattelujen muistiinpanot, havainnot ja kaikille jaetut tiedot, mutta ei yksittäisiä kyselyvastauksia.',
    participant:
      'Laitteella pystyi lukemaan havainnot ja kaikille jaetut tiedot, mutta ei haastattelujen muistiinpanoja eikä yhteystietoja.',
    leader: 'Laitteella pystyi lukemaan vain kaikille jaetut tiedot.',
    guest: 'Laitteella pystyi lukemaan kumppanin ryhmien tiedot ja kaikille jaetut tiedot.',
  },
  unsent: (day, n) =>
    n === 0
      ? `Laitteen viimeisin yhteys palvelimeen: ${day}. Silloin mitään ei ollut lähettämättä.`
      : `Laitteen viimeisin yhteys palvelimeen: ${day}. Silloin ${n === 1 ? '1 muutos' : `${n} muutosta`} oli lähettämättä.`,
  unsentUnknown: 'Palvelin ei ole merkinnyt, milloin laite oli viimeksi yhteydessä.',
  turnsUp:
    'Jos laite löytyy, lähettämättä jääneet tiedot voi tallentaa sillä tiedostoksi, jonka koordinaattori tuo kohdassa Synkronointi ja tallennustila.',
  former: (day, n) =>
    n === 0
      ? `Aiemman laitteesi viimeisin yhteys palvelimeen: ${day}. Silloin sillä ei odottanut mitään.`
      : `Aiemman laitteesi viimeisin yhteys palvelimeen: ${day}. Silloin sillä odotti ${n === 1 ? '1 muutos' : `${n} muutosta`}.`,
  backup: {
    title: 'Varmuuskopio',
    text: 'Yksi lukittu tiedosto, jossa on kaikki, mitä hankkeessa voit lukea. Sen saa auki pelkällä palautuskoodillasi, myös ilman palvelinta.',
    outlives:
      'Tiedoston voi avata niin kauan kuin tiedosto ja koodi ovat olemassa, myös sen jälkeen, kun hanke on päätetty tai olet lähtenyt siitä. Säilytä ne erillään.',
    without:
      'Äänitteistä, kuvista ja asiakirjoista mukana on se, mitä ei ole vielä lähetetty. Lähetetyt haetaan myöhemmin palvelimelta.',
    identity: 'Ota mukaan myös nimet ja yhteystiedot',
    save: 'Tallenna varmuuskopio kaikesta',
    mb: n => `${n} Mt`,
    kb: n => `${n} kt`,
    saved: (name, size) => `Tallennettu nimellä ${name} (${size}).`,
    codeFirst: 'Tulosta ensin palautuskoodi. Ilman sitä kukaan ei voi avata tiedostoa.',
    makeCode: 'Luo palautuskoodi',
    open: 'Minulla on varmuuskopio',
    chosen: name => `Tiedosto ${name} avataan koodilla. Verkkoa ei tarvita.`,
    otherFile: 'Valitse toinen tiedosto',
    opened:
      'Varmuuskopio on avattu. Se, mitä sen jälkeen on tapahtunut, tulee, kun laite on seuraavan kerran yhteydessä.',
  },
}
