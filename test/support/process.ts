import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  /** Its standard error so far. */
  log(): string
  readonly ended: Promise<Ended>
}

/** Runs one of our scripts in a separate process, on the same Node as the tests unless another program is named. */
export function run(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  input?: string,
  program = process.execPath,
): Running {
  const child = spawn(program, [script, ...args], {
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  child.stdin.end(input)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
  return { child, ended, log: () => stderr }
}

/** Runs `work` with a temporary folder. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The address that a server prints when it is ready. */
export async function addressOf(running: Running): Promise<string> {
  for (;;) {
    const address = /answers at (http:\/\/\S+)/.exec(running.log())?.[1]
    if (address !== undefined) return address
    if (running.child.exitCode !== null) throw new Error(`The server stopped: ${running.log()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
