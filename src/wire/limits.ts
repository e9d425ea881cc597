/** Sizes in bytes and counts that both sides keep to; told to devices by the greeting. */
export const limits = {
  /** An entry of the member log with its signature. */
  entry: 16 * 1024,
  /** Entries in one answer, and in one request. */
  logPage: 1000,
  /** A zone key sealed to a holder. */
  seal: 113,
  /** A former zone key under a newer one. */
  wrap: 60,
  /** An invitation or a paper, locked with its code. */
  parcel: 2048,
  devicesPerPerson: 8,
  zones: 64,
  /** A sealed row. */
  row: 64 * 1024,
  /** Chunks one row may name. */
  chunks: 1024,
  /** A sealed survey form. */
  form: 128 * 1024,
  /** Rounds of one project. */
  rounds: 500,
  /** Answers to one round. */
  answers: 20_000,
  /** Answers in one page of released ones. */
  answerPage: 100,
  /** One exchange of rows, and the rows in it. */
  request: 512 * 1024,
  requestRows: 1000,
  /** A sealed piece of a file. */
  chunk: 1024 * 1024,
  /** A hand-over file, and the rows in it. */
  handOver: 64 * 1024 * 1024,
  handOverRows: 200_000,
  /** One act of membership at most, and what one may be in a project with few keys: a healed log may be long. */
  membersRequest: 8 * 1024 * 1024,
  smallAct: 2 * 1024 * 1024,
  /** A seal or a wrap as it stands in an act, rounded up. */
  keyInAct: 400,
  /** A request of somebody the endpoint does not know yet. */
  unknownRequest: 64 * 1024,
  /** Rows in one answer. */
  page: 500,
  /** How long a nonce is good, in seconds of the endpoint's clock. */
  nonceAge: 15 * 60,
} as const

/** Version of the routes under `/api`. */
export const apiVersion = 1
