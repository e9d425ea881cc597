import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ends: Array<() => Promise<void> | void> = []
const folders: string[] = []

const MEMORY = '/dev/shm'
const ROOM = 8e9

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ROOM
}

/** Browsers and endpoints wait for each write to be on disk: where memory is plenty it holds their folders, sooner. */
const root = hasRoom(MEMORY) ? MEMORY : tmpdir()

/** A folder of its own for a test, gone when the tests are over. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(join(root, `rinnalla-${name}-`))
  folders.push(folder)
  return folder
}

/** Remembers what is to be ended when the tests are over, whatever became of them. */
export const atEnd = (end: () => Promise<void> | void): void => void ends.push(end)

/** Ends everything that was started, the last first, and removes its folders. */
export async function tidyUp(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await Promise.resolve(end()).catch(error => console.error(error))
  removeFolders()
}

function removeFolders(): void {
  for (const folder of folders.splice(0)) {
    for (const pid of processesOf(folder)) kill(pid)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
process.once('exit', removeFolders)

/** The processes that were started with this text among their words; `main` leaves out a browser's own children. */
export function processesOf(text: string, main = false): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(name => {
      const words = commandOf(name)
      return words.some(word => word.includes(text)) && !(main && words.some(word => word.startsWith('--type=')))
    })
    .map(Number)
}

function commandOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

/** SIGKILL: the process has no chance to save anything. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
