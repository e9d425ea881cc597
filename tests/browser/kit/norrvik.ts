/** The canary: it stands in everything that is typed in the story, and must be found nowhere outside of the open app. */
export const canary = 'Gulsparv'

/** The sample project: what its coordinator brings along. */
export const norrvik = {
  name: `Norrvik ${canary}`,
  coordinator: `Ylva ${canary}`,
  interviewers: [`Aino ${canary}`, `Bo ${canary}`],
  until: '2027-12-31',
  contact: `Ylva ${canary}, 0900 12 34 56`,
  questions: [
    'Vad tror du ligger bakom de höga kostnaderna?',
    'Vad av detta kan ni själva påverka, och vad ligger utanför?',
    `Har det fungerat bättre förr? Vad ändrades? (${canary})`,
  ],
  roster: [
    'Kod\tEnhet\tBefattning\tNamn\tTelefon',
    `M1\tVuxenenheten\tsocialsekreterare\tMona ${canary}\t070 111 11 11`,
    `L1\tBarn och unga\tarbetsledare\tLars ${canary}\t070 222 22 22`,
    `B1\tResursenheten\tvuxenbehandlare\tBirgit ${canary}\t070 333 33 33`,
  ].join('\n'),
  codes: ['M1', 'L1', 'B1'],
} as const

/**
 * What M1 says, under the three questions of the guide: 200 words and a few. Some of them stand in no example project,
 * whose words lie open in the app.
 */
export const said = [
  `Jag har arbetat som socialsekreterare på vuxensidan i sex år, säger ${canary}. Det bästa med jobbet är att vi ställer upp för varandra när det kör ihop sig. Det som tär mest är mötena. Varannan vecka sitter vi där, utredare, öppenvård och ibland någon från vården, men ingen har riktigt sagt vad träffen ska leda till. Jag går därifrån och vet inte vem som gör vad. Ofta är halva gruppen borta. Någon är sjuk, någon annan har ett akut hembesök, och då skjuter vi beslutet till nästa träff.`,
  `Sedan har vi det här med tiden. Just nu har jag tjugotvå ärenden. När någon föreslår att vi ska tänka ut ett eget stöd på hemmaplan får det nästan alltid vänta, för telefonen ringer igen. Det är inte viljan som saknas. Om jag fick två timmar i veckan att sitta ner med behandlarna och gå igenom ett par ärenden i lugn och ro, då tror jag att fler hade kunnat bo kvar hemma.`,
  `På min förra arbetsplats fick vi prova något sådant och det föll väl ut, ${canary}. Nu springer vi mest mellan bränderna. Jag önskar att någon frågade oss oftare, så som ni gör nu.`,
] as const

/** What the two others say in short. */
export const saidInShort = {
  L1: `Flera av dem började hos oss för bara några veckor sedan och vet ännu inte vem de kan ringa, ${canary}.`,
  B1: `Förr hade vi våra rum i samma trappuppgång som utredarna, ${canary}. Man knackade på och visste sedan vad som gällde.`,
} as const

/** The same place in two readings. */
export const places = { aino: `Stadshuset, rum 4 ${canary}`, bo: `Biblioteket ${canary}` } as const

/** What the interviewee wants changed. */
export const corrections = `Det ska stå tjugotre ärenden, ${canary}.`
