import type { ReceiptWords } from '../receipt.ts'

/** The code with which an answer is taken back: how it is kept, and how it is used. */
export const receipt: ReceiptWords = {
  codeTitle: 'Din kod',
  code: {
    own: 'Skriv upp koden eller kopiera den. Den visas bara nu och sparas inte på telefonen.',
    lent: 'Skriv upp koden på ett papper. Den försvinner från skärmen när du går vidare och sparas inte på surfplattan.',
    how: link => `Om du ångrar dig: öppna enkätens länk igen och välj ”${link}”.`,
    keep: [
      'Visa inte koden för någon. Den som har koden kan ta tillbaka ditt svar och skulle kunna ta reda på vilket svar som är ditt.',
      'Om du tappar bort koden går svaret inte att ta tillbaka, för ingen vet vilket som är ditt.',
    ],
  },
  easyCode: {
    own: 'Skriv upp koden. Du ser den bara nu.',
    lent: 'Skriv upp koden på ett papper. Du ser den bara nu.',
    how: link => `Ångrar du dig? Öppna enkäten igen. Välj ”${link}”.`,
    keep: [
      'Visa inte koden för någon.',
      'Koden kan visa vilket svar som är ditt.',
      'Utan koden kan du inte ta tillbaka svaret.',
    ],
  },
  copy: 'Kopiera koden',
  copied: 'Kopierad',
  notCopied: 'Det gick inte att kopiera. Skriv upp koden.',
  takeTitle: 'Ta tillbaka ditt svar',
  take: [
    'Skriv koden som du fick när du hade svarat. Då raderas svaret genast från servern, och från enheterna hos dem som håller i enkäten nästa gång de har kontakt med den.',
    'Det behövs nät, om inte svaret fortfarande väntar på den här enheten.',
    'Ett resultat som har publicerats står kvar som det är, och de som håller i enkäten kan redan ha läst ditt svar.',
  ],
  easyTake: [
    'Skriv din kod här. Då raderar vi ditt svar.',
    'Du behöver ha internet.',
    'Ett resultat som folk redan har sett ändras inte.',
  ],
  label: 'Kod',
  act: 'Radera mitt svar',
  acting: 'Raderar…',
  outcome: {
    erased:
      'Ditt svar är raderat från servern. Från enheterna hos dem som håller i enkäten försvinner det vid nästa kontakt.',
    dropped: 'Ditt svar är raderat. Det hade inte skickats än.',
    unsure:
      'Ditt svar är raderat från den här enheten, men servern gick inte att nå. Svaret kan ha hunnit dit: skriv koden en gång till när det finns nät.',
    unknown:
      'Det finns inget svar med den koden. Om du svarade på en annan enhet kan svaret ligga kvar där och vänta på nät. Försök igen senare.',
    offline: 'Inget nät just nu, och svaret väntar inte på den här enheten. Försök igen när det finns nät.',
    busy: 'Det gick inte just nu. Försök igen om en stund.',
    cut: 'En del av koden saknas. Den har 28 tecken i sju grupper om fyra.',
    wrong: 'Koden stämmer inte. Kontrollera den tecken för tecken.',
  },
  easyOutcome: {
    erased: 'Vi har raderat ditt svar.',
    dropped: 'Vi har raderat ditt svar.',
    unsure: 'Svaret är borta härifrån. Men kanske hann det skickas. Skriv koden en gång till när du har internet.',
    unknown: 'Vi hittar inget svar med den koden. Svarade du på en annan telefon? Försök igen senare.',
    offline: 'Du har inget internet nu. Försök igen senare.',
    busy: 'Det gick inte nu. Försök igen om en stund.',
    cut: 'Koden är för kort. Den har 28 tecken.',
    wrong: 'Koden är fel. Läs den en gång till.',
  },
}
