import type { Messages } from '../messages.ts'

/** Ord om att radera för gott. */
export const erasing: Messages['erasing'] = {
  ask: name => `Vad ska raderas ur ${name}? Det går inte att få tillbaka.`,
  whole: 'Hela samtalet med allt som finns i det',
  act: 'Radera',
  done: 'Raderat.',
  truth: day =>
    `Borta härifrån nu, från servern så snart den här enheten har nät, från andra enheter vid deras nästa kontakt och från säkerhetskopior senast ${day}. Låsta rester kan ligga kvar på en enhets disk en tid.`,
  truthUnknown:
    'Borta härifrån nu, från servern så snart den här enheten har nät, från andra enheter vid deras nästa kontakt och från säkerhetskopior när de rensas bort. Låsta rester kan ligga kvar på en enhets disk en tid.',
}
