import type { Messages } from '../messages.ts'

/** What happened, what is safe, what to do: one sentence or two per problem. */
export const problems: Messages['problems'] = {
  offline: 'Verkkoa ei ole juuri nyt. Kaikki on tallessa laitteella ja lähtee, kun verkko palaa.',
  'server-silent':
    'Verkko toimii, mutta hankkeen palvelin ei vastaa. Rinnalla yrittää uudelleen. Kerro koordinaattorille, jos tilanne jatkuu huomenna.',
  'server-busy': 'Moni lähettää juuri nyt. Rinnalla odottaa hetken ja jatkaa.',
  'server-fault': 'Palvelin ei voinut ottaa tätä vastaan. Se on tallessa laitteella ja lähetetään uudelleen.',
  'server-newer': 'Palvelimella on uudempi versio. Päivitä Rinnalla. Kaikki kirjoittamasi säilyy.',
  'project-full':
    'Hankkeen tila palvelimella on täynnä. Äänitteet, kuvat ja asiakirjat odottavat laitteella. Kirjoittamasi lähetetään edelleen. Kerro koordinaattorille.',
  'share-full':
    'Palvelimella on sinulta jo niin paljon kesken jääneitä tiedostoja kuin se ottaa vastaan. Äänitteet, kuvat ja asiakirjat odottavat laitteella; kirjoittamasi lähetetään edelleen. Avaa Rinnalla muilla laitteillasi, kun verkko toimii, jotta ne lähettävät loppuun. Kesken jääneet poistetaan palvelimelta neljän päivän kuluessa, mutta laitteella ne säilyvät. Sitten lähetys jatkuu itsestään.',
  'project-overfull':
    'Palvelin ei ota hankkeelta enempää vastaan: tila on täynnä. Kaikki kirjoittamasi säilyy laitteella. Kerro koordinaattorille: tarpeettomat äänitteet on poistettava tai palvelimelle on saatava lisää tilaa.',
  fault:
    'Synkronointi keskeytyi Rinnallan oman virheen vuoksi. Kaikki kirjoittamasi on tallessa tällä laitteella, ja synkronointia yritetään uudelleen. Jos virhe toistuu, ota yhteyttä Rinnallan ylläpitäjään.',
  'group-gone': 'Et ole enää tässä ryhmässä. Kirjoittamasi on yhä tällä laitteella. Kysy koordinaattorilta.',
  'key-missing':
    'Tätä ei voi tehdä tällä laitteella: siltä puuttuu avain, joka on toisen koordinaattorin laitteella. Tee se sillä laitteella tai pyydä toista koordinaattoria.',
  'members-differ':
    'Palvelimen jäsenluettelo ei täsmää laitteen tietoihin. Varmuuden vuoksi mitään ei lähetetä. Tekstisi on tallessa täällä. Soita koordinaattorille.',
  'device-removed':
    'Tämä laite ei enää kuulu hankkeeseen. Lähettämättä jääneet tiedot ovat yhä täällä: tallenna ne tiedostoksi ja anna se koordinaattorille.',
  'only-coordinator':
    'Tätä voi muuttaa vain koordinaattori. Tekstisi on tallessa: tallenna se tiedostoksi tai kysy koordinaattorilta.',
  'practice-only':
    'Tämä on harjoitus: mitään ei lähde laitteelta. Kutsut, lähettäminen ja palautuskoodit toimivat vain oikeissa hankkeissa.',
  'item-newer': 'Tämä on kirjoitettu uudemmalla versiolla. Päivitä, niin voit lukea sen.',
  'item-locked':
    'Yhtä tietoa ei voi avata tällä laitteella. Se säilyy ennallaan. Synkronoi vielä kerran ja kerro koordinaattorille, jos se ei auta.',
  'no-day': 'Tämä ei ole päivä. Kirjoita päivä, kuukausi ja nelinumeroinen vuosi.',
  'item-too-large': 'Liian suuri tallennettavaksi yhtenä. Sitä ei ole tallennettu. Jaa se osiin.',
  'item-too-long': 'Liian pitkä lähetettäväksi yhtenä. Se on tallessa täällä. Jaa se kahteen osaan.',
  'not-saved':
    'Viimeisin muutos ei ole vielä tallessa. Älä sulje. Rinnalla yrittää uudelleen, ja voit myös kopioida tekstin.',
  'device-full':
    'Laite on täynnä, eikä viimeisin muutos ole tallessa. Kopioi teksti nyt ja vapauta sitten tilaa. Aiemmin tallennetut tiedot ovat tallessa.',
  'device-nearly-full':
    'Laite on melkein täynnä. Tähän asti tallennetut tiedot säilyvät, ja tekstisi tallentuu yhä. Vapauta tilaa ennen seuraavaa äänitystä, kuvaa tai tiedostoa.',
  'storage-cleared': 'Selain on tyhjentänyt laitteen tiedot. Hae synkronoidut tiedot palautuskoodilla.',
  'storage-refused': 'Selain ei salli tallentamista. Ikkuna voi olla yksityinen. Avaa Rinnalla tavalliseen ikkunaan.',
  'not-secure': 'Osoite ei ole suojattu, joten täällä ei voi lukita mitään. Käytä osoitetta, jonka alussa on https.',
  'browser-old':
    'Tämä selain on liian vanha tekstien turvalliseen lukitsemiseen. Päivitä se tai käytä toista selainta.',
  'install-first':
    'Lisää Rinnalla ensin Koti-valikkoon: Jaa ja sitten Lisää Koti-valikkoon. Selaimeen tallennetut tiedot eivät siirry mukana.',
  'open-elsewhere': 'Rinnalla on auki toisessa ikkunassa. Jos käytät sitä täällä, toinen tallentaa ja lukittuu.',
  'words-wrong':
    'Sanat eivät täsmänneet. Tarkista järjestys ja yritä uudelleen. Mitään ei poisteta, vaikka yrittäisit monta kertaa.',
  'words-wait': 'Yritä uudelleen hetken kuluttua. Odotus estää arvailun.',
  'finger-stopped': 'Ei avautunut. Yritä uudelleen tai kirjoita sanasi.',
  'finger-unable': 'Tämä selain ei pysty avaamaan sormenjäljellä tai kasvoilla täällä. Jatka sanoillasi.',
  'worker-gone':
    'Rinnalla pysähtyi laitteen levätessä. Kopioi teksti, jonka juuri kirjoitit, ja lataa sitten sivu uudelleen.',
  'code-wrong': 'Palautuskoodi ei täsmää. Vertaa paperiin ryhmä kerrallaan.',
  'code-elsewhere':
    'Palautuskoodi on luotu toisella laitteella. Tallenna varmuuskopio siellä tai luo ensin uusi koodi täällä.',
  'code-unknown':
    'Tälle koodille ei ole tallennettu mitään. Ehkä on uudempi paperi. Muuten pyydä koordinaattorilta uusi kutsu.',
  'not-sent-yet':
    'Kaikki muutokset eivät ole vielä lähteneet laitteelta. Lähetä ne tai tallenna tiedostoksi ennen poistamista.',
  'table-unread':
    'Tiedostosta ei löydy luettavaa luetteloa. Tallenna se muodossa .xlsx, .ods tai .csv, tai kopioi rivit ja liitä ne.',
  'table-too-large':
    'Luettelo on liian suuri. Enintään 10\u00a0000 riviä ja 200 saraketta voidaan lukea. Poista kaikki, mikä ei kuulu luetteloon, ja tallenna tiedosto uudelleen, tai kopioi rivit ja liitä ne.',
  'file-damaged':
    'Tiedosto on vioittunut, tai sitä ei ole tallennettu Rinnallassa. Mitään ei tuotu. Kopioi se uudelleen tai tallenna se toisella laitteella uudestaan.',
  'file-foreign': 'Tiedosto kuuluu toiseen hankkeeseen. Mitään ei tuotu. Avaa se hanke ja tuo tiedosto siellä.',
  'file-newer': 'Tiedosto on tallennettu uudemmalla versiolla. Mitään ei tuotu. Päivitä Rinnalla ja yritä uudelleen.',
  'file-too-large':
    'Tämä on enemmän kuin yhteen tiedostoon mahtuu. Mikään ei muuttunut. Lähetä ensin se, minkä voi lähettää, ja tallenna sitten loput.',
  'file-beyond':
    'Tiedosto on liian suuri tuotavaksi: enintään 64\u00a0Mt ja 200\u00a0000 tietoa. Mitään ei tuotu. Tarkista, että tiedosto on oikea. Jos on, lähetä laitteelta, jolla se tallennettiin, se, minkä voi lähettää, ja tallenna tiedosto siellä uudelleen.',
  'kit-too-large':
    'Tiedosto on suurempi kuin menetelmäpaketti saa olla, 4\u00a0Mt. Mitään ei tuotu. Tarkista, että tiedosto on oikea, tai tallenna paketti toisessa hankkeessa uudelleen niin, että siinä on vähemmän osia.',
  'file-missing':
    'Mikään laite ei ole vielä lähettänyt tiedostoa. Pyydä synkronoimaan laite, jolla se tehtiin, ja hae sitten uudelleen.',
  'file-empty': 'Tiedosto on tyhjä, eikä sitä lisätty. Valitse toinen.',
  'microphone-refused':
    'Selain ei anna Rinnallan käyttää mikrofonia. Salli se selaimen asetuksissa tälle osoitteelle ja paina sitten uudelleen Äänitä-painiketta. Voit jatkaa kirjoittamista.',
  'microphone-missing':
    'Mikrofonia ei löytynyt, tai toinen sovellus käyttää sitä. Liitä mikrofoni tai sulje toinen sovellus ja paina sitten uudelleen Äänitä-painiketta. Voit jatkaa kirjoittamista.',
  'picture-unread':
    'Kuvaa ei voitu lukea täällä, eikä sitä lisätty. Tallenna se JPEG- tai PNG-kuvana tai ota se täällä kameralla.',
  'recording-on': 'Äänitys on käynnissä. Pysäytä se ennen kuin annat laitteen.',
  'invite-old': 'Kutsu on vanhentunut. Pyydä koordinaattorilta uusi.',
  'invite-used':
    'Kutsu on jo käytetty. Jos käytit sen itse, avaa Rinnalla sillä laitteella. Jos et, kerro heti koordinaattorille.',
  'invite-cut': 'Osa osoitteesta puuttuu. Skannaa koodi uudelleen tai kopioi koko linkki.',
  'invite-wrong':
    'Tämä ei ole Rinnallan kutsu, tai merkkejä on muuttunut matkalla. Kopioi koko linkki uudelleen tai skannaa koodi.',
  'invite-elsewhere':
    'Tätä kutsua ei tunneta täällä. Se vie toiselle palvelimelle: avaa itse linkki tai kysy kutsun lähettäjältä.',
  'setup-code': 'Aloituskoodi ei täsmää tai se on jo käytetty. Uuden saa sieltä, missä palvelin käynnistettiin.',
  'setup-elsewhere':
    'Aloituslinkki johtaa toiselle palvelimelle. Avaa itse linkki tai pyydä koodi tämän palvelimen ylläpitäjältä.',
  'address-local':
    'Muut eivät pääse tähän osoitteeseen. Se toimii vain tällä koneella. Pyydä palvelimen ylläpitäjää antamaan sille oma osoite (asetus ORIGIN).',
  'leave-unsure':
    'Ei ole varmaa, saivatko koordinaattorien laitteet tiedon. Siksi hanke on yhä tällä laitteella. Yritä uudelleen, kun verkko toimii. Jos tieto meni perille, sinut poistetaan hankkeesta silti.',
  'paste-long': 'Teksti on liian pitkä muistiinpanoksi. Se säilyy alla olevassa kentässä. Jaa se osiin.',
  'line-too-long':
    'Rivi on liian pitkä: siinä saa olla enintään 400 merkkiä. Kirjoittamasi pysyy kentässä. Lyhennä sitä, niin sen voi tallentaa.',
  'not-worded': 'Osa havainnoista on vielä suoria sitaatteja. Kirjoita ne ensin omin sanoin.',
  'document-not-made': 'Asiakirjaa ei saatu tehtyä. Mikään ei muuttunut. Yritä uudelleen tai tulosta.',
  'rows-no-code': 'Joiltakin riveiltä puuttuu koodi. Täydennä tai jätä ne pois, niin luettelo lisätään.',
  'round-altered':
    'Tätä kierrosta ei lähetetä tältä laitteelta: sen avain ei ole hankkeen koordinaattorien avain, tai vastausten vähimmäismäärä ei ole sallituissa rajoissa. Julkaistu lomake pysyy ennallaan. Avaa uusi kierros ja kerro muille koordinaattoreille.',
  'round-stopped':
    'Palvelin ei ottanut tätä kierrosta vastaan viimeisimmässä yhteydessä, tai vastauksia ei voitu hakea. Muut kierrokset jatkuvat. Rinnalla yrittää uudelleen seuraavassa yhteydessä; kerro palvelimen ylläpitäjälle, jos tilanne ei muutu.',
  'survey-not-here':
    'Kyselyn sivu ei ole vielä tällä laitteella. Avaa sovellus kerran siellä, missä verkko toimii, ja anna laite sitten vastaajalle.',
  unexpected: 'Jokin ei toiminut, mutta mitään ei kadonnut. Yritä uudelleen. Jos se ei auta, lataa sivu uudelleen.',
}
