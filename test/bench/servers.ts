import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Server {
  readonly port: number
  readonly pid: number
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number
  /** Resident memory in MB. */
  memory(): number
  /** Processor time used so far, in milliseconds, to the clock tick of 10 ms. */
  processor(): number
  stop(): Promise<void>
}

/** A server in a process of its own, run as `npm start` runs it, asked until it answers. */
export async function startServer(
  script: string,
  port: number,
  path: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Server> {
  const began = performance.now()
  const child: ChildProcess = spawn(
    process.execPath,
    ['--require', './src/quick-start.cjs', '--max-semi-space-size=4', script, ...args],
    {
      env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let log = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  child.once('exit', (code, signal) => {
    if (signal === null && code !== 0) console.error(`${script} stopped with ${code}: ${log}`)
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${script} stopped: ${log}`)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
    if (answer?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const firstAnswer = performance.now() - began
  return {
    port,
    pid: child.pid as number,
    firstAnswer,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    processor: () => {
      // Fields 14 and 15, counted behind the name in brackets: user and system time in ticks of 1/100 s.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
