import type { aligning as english } from '../en/aligning.ts'
import type { MapWords } from '../maps.ts'

export const aligning: Pick<MapWords, keyof typeof english> = {
  aligned: 'Två vägar bredvid varandra',
  alignLead: 'Samma steg ligger på samma rad. Där vägarna inte möts står det i en mening.',
  chooseTwo: 'Det behövs två vägar för att lägga dem bredvid varandra.',
  firstPath: 'Den första vägen',
  secondPath: 'Den andra vägen',
  same: 'samma',
  sameAct: 'Är samma steg…',
  sameTitle: 'Vilka steg är samma?',
  sameMade: 'De två är samma steg.',
  apartAct: 'Inte samma',
  apartMade: 'De två är inte samma steg.',
  apartFlags: 'Där vägarna inte möts',
  flagCount: n => (n === 1 ? '1 ställe' : `${n} ställen`),
  noFlags: 'Vägarna möts överallt, så långt någon har sagt.',
  flag: {
    noReceiver: 'En överlämning som ingen tar emot',
    assessedTwice: 'Samma bedömning görs två gånger',
    waitsDiffer: 'Två väntetider för samma tjänst',
    nobodyAnswers: 'Ett steg som ingen ansvarar för',
  },
  flagText: {
    noReceiver: (label, path) => `Vägen slutar med ”${label}”. ”${path}” har inget steg där klienten tas emot.`,
    assessedTwice: (a, b) => `Först ”${a}” och sedan en gång till ”${b}”.`,
    waitsDiffer: (label, a, b) =>
      `Väntan på ”${label}” är ${a} på den ena vägen och ${b} på den andra. Vilket stämmer?`,
    nobodyAnswers: (label, path) => `”${label}” på vägen ”${path}”.`,
  },
  toFinding: 'Gör en iakttagelse av detta',
  agreedSo: 'Överenskommet så…',
  reason: 'Varför är det så?',
  setAside: 'Lagt åt sidan med sitt skäl.',
  asideCount: n => (n === 1 ? '1 ställe lagt åt sidan' : `${n} ställen lagda åt sidan`),
  bringBack: 'Ta fram det igen',
  broughtBack: 'Det är framme igen.',
  notHere: 'Ingen tar emot',
}
