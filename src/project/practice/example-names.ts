/** The example projects in the order in which they are offered, and the files each is made of. */
export const exampleFiles = {
  norrvik: ['norrvik'],
  koivujarvi: ['koivujarvi'],
  alvsele: ['alvsele'],
  rounds: ['alvsele', 'rounds'],
  kuusiniemi: ['kuusiniemi'],
  storsele: ['storsele'],
} as const satisfies Record<string, readonly string[]>

/** The name of an example project. */
export type Example = keyof typeof exampleFiles
