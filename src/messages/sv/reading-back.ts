import type { Messages } from '../messages.ts'

/** Den intervjuade läser och rättar själv anteckningarna, och personalen ser vad som ändrades. */
export const readBack: Messages['readBack'] = {
  open: 'Låt den intervjuade läsa',
  title: 'Det här är skrivet',
  lead: 'Läs igenom. Tryck på texten om något ska ändras.',
  nothing: 'Inget är skrivet än.',
  stays: 'Det du har tagit bort ligger kvar för personalen tills de har sett ändringen.',
  strike: 'Stryk helt',
  struck: 'Struket helt.',
  right: 'Det stämmer',
  notNow: 'Inte nu',
  at: when => `Läst och bekräftat av den intervjuade, ${when}`,
  wants: who => `${who} vill ändra`,
  changed: who => `${who} har ändrat själv`,
  changedText: 'Se vad som ändrades.',
  goThrough: 'Gå igenom',
  before: 'Förut',
  seen: 'Jag har sett',
  seenDone: 'Sett.',
  done: 'Klart',
  isDone: 'Avbockat.',
  none: 'Inget väntar på att ändras.',
}
