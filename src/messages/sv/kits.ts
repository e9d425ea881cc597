import type { KitWords } from '../kits.ts'

/** Agendas that are offered for a meeting, each with the words of its items in the order of the kit. */
export const kits: KitWords = {
  first: {
    name: 'Utvecklingsgruppens första träff',
    about: 'Lära känna varandra, spelregler, förhoppningar och oro, gemensamma mål',
    items: [
      'Välkomna: vilka vi är och vilka spelregler vi har',
      'Vad fungerar redan bra?',
      'Vad oroar dig, och vad hoppas du på?',
      'Vilka mål är viktigast för oss?',
      'Till nästa gång: tala med någon som inte var här och skriv ner vad du fick höra',
      'En minuts återkoppling',
    ],
  },
  networks: {
    name: 'Kartläggning av våra nätverk',
    about: 'Vilka vi arbetar med, hur det går och vem som saknas',
    items: [
      'Vad som har hänt sedan sist',
      'Vilka arbetar du med, och hur går det?',
      'Vårt nätverk på en karta',
      'Vem saknar vi, och vilken kontakt behöver lagas?',
      'Till nästa gång: rita ditt eget nätverk och en kontakt som du önskar dig',
      'En minuts återkoppling',
    ],
  },
  practices: {
    name: 'Fungerande arbetssätt och hinder',
    about: 'Vad som fungerar, vad som står i vägen och vad som skulle undanröja det',
    items: [
      'Vad som har hänt sedan sist',
      'Vilket arbetssätt fungerar så bra att andra borde pröva det?',
      'Vad hindrar ett bra arbete?',
      'Vad skulle undanröja hindret, och vem kan ta sig an det?',
      'Till nästa gång: pröva ett arbetssätt och skriv ner hur det gick',
      'En minuts återkoppling',
    ],
  },
  path: {
    name: 'En väg genom tjänsterna',
    about: 'En påhittad persons väg genom tjänsterna, steg för steg',
    items: [
      'Vad som har hänt sedan sist',
      'Vägen, ett steg i taget',
      'Var tar det stopp, och vad skulle hjälpa just där?',
      'Vilket ord använder vi på olika sätt?',
      'Till nästa gång: ta reda på en väntetid eller ett avstånd som ingen kände till',
      'En minuts återkoppling',
    ],
  },
  align: {
    name: 'Två vägar som ska mötas',
    about: 'Två organisationers vägar sida vid sida: överlämningar, dubbelarbete och glapp',
    items: [
      'Vad som har hänt sedan sist',
      'De två vägarna sida vid sida',
      'Var faller en människa mellan oss?',
      'Vem tar emot, vem ansvarar, och hur vet vi att det lyckades?',
      'Vad av detta åtgärdar vi först?',
      'Till nästa gång: fråga din egen arbetsplats om den står bakom detta',
      'En minuts återkoppling',
    ],
  },
}
