import type { Messages } from '../messages.ts'

/** Ord för vad servern har av ett projekt. */
export const server: Messages['server'] = {
  room: 'Utrymme på servern',
  used: (used, most) => `${used} av ${most} GB används.`,
  nearlyUsed: (used, most) =>
    `${used} av ${most} GB används. När det är fullt väntar inspelningar, bilder och dokument på surfplattorna. Radera det som inte längre behövs, eller be den som sköter servern om mer utrymme.`,
  lost: 'Omgångar som ingen har kvar',
  lostText:
    'Servern har kvar de här omgångarna, men ingen av projektets enheter har dem. Stäng dem så att länkarna slutar ta emot svar, eller radera dem med alla svar.',
  lostRound: n => `Omgång ${n}`,
  arrived: n => (n > 0 ? `Minst ${n} svar` : 'Få svar eller inga'),
  closed: 'stängd',
  open: 'fortfarande öppen',
  close: 'Stäng',
  eraseAsk: 'Ska omgången och alla dess svar raderas från servern? De går inte att få tillbaka.',
  done: 'Klart.',
  nearlyFull: most =>
    `Omgången är nästan full: den tar emot ${most} svar. Stäng den och öppna en ny för dem som inte har svarat än.`,
}
