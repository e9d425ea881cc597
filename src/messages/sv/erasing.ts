import type { Messages } from '../messages.ts'

/** Ord om att radera för gott. */
export const erasing: Messages['erasing'] = {
  ask: name => `Vad ska raderas ur ${name}? Det går inte att få tillbaka.`,
  whole: 'Hela samtalet med allt som finns i det',
  act: 'Radera',
  done: 'Raderat.',
  truth: day =>
    `Borta från servern direkt, från varje enhet vid nästa kontakt och från säkerhetskopior senast ${day}. Låsta rester kan ligga kvar på en enhets disk en tid.`,
  truthUnknown:
    'Borta från servern direkt, från varje enhet vid nästa kontakt och från säkerhetskopior när de rensas bort. Låsta rester kan ligga kvar på en enhets disk en tid.',
}
