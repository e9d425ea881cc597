/** What a real browser is asked to do, in the few words that WebDriver, BiDi and a person's hand have in common. */
export type Drive = {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** Works an expression out in the page at once and answers what it gives, as JSON would. */
  read(expression: string): Promise<unknown>
  /** The same for an expression that may give a promise, which is waited for. */
  run(expression: string): Promise<unknown>
  moveTo(x: number, y: number): Promise<void>
  press(): Promise<void>
  release(): Promise<void>
  /** Touches with a finger at a place of the window, in px. */
  tap(x: number, y: number): Promise<void>
  /** Types as a keyboard does. */
  type(text: string): Promise<void>
  /** Presses keys at once and lets them go, by the names of `KeyboardEvent.key`. */
  chord(keys: readonly string[]): Promise<void>
  /** Gives files to the input that has this attribute. */
  giveFiles(attribute: string, paths: readonly string[]): Promise<void>
  screenshot(): Promise<Buffer>
  resize(width: number, height: number): Promise<void>
  /** Opens another window of the same browser; acts go there until `toWindow` goes back. */
  newWindow(): Promise<Drive>
  /** Whether something has this role and name in the accessibility tree, where the browser can be asked. */
  named?(role: string, name: string): Promise<boolean>
  /** Closes this window alone. */
  closeWindow(): Promise<void>
}

/** A browser that runs for one person. */
export type Running = {
  readonly drive: Drive
  /** Where it lays what is taken from a page. */
  readonly downloads: string
  /** What the page or its worker has called an error since the browser was started, where the browser tells. */
  readonly errors: readonly string[]
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  close(): Promise<void>
}
