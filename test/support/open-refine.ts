import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Path in Debian's package. */
const PROGRAM = '/usr/bin/openrefine'
const START = 60_000

export function isOpenRefineInstalled(): boolean {
  return existsSync(PROGRAM)
}

interface Recon {
  /** Judgement: `matched`, `new`, `none`. */
  readonly j: string
  readonly m?: { readonly id: string; readonly name: string }
  readonly c?: readonly { readonly id: string; readonly score: number }[]
}

export interface Cell {
  readonly v: string | number | null
  readonly r?: Recon
}

/** Judgements are in a pool beside the rows, by number. */
interface Pooled {
  readonly rows: readonly { readonly cells: readonly ({ readonly v: Cell['v']; readonly r?: string } | null)[] }[]
  readonly pool: { readonly recons: Readonly<Record<string, Recon>> }
}

export interface Rows {
  readonly rows: readonly { readonly cells: readonly (Cell | null)[] }[]
}

/** OpenRefine without a window, controlled through the requests of its own pages. */
export interface OpenRefine {
  /** Creates a project from lines as a single column; returns its number. */
  createProject(name: string, lines: readonly string[]): Promise<string>
  command(name: string, project: string, form: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Waits until all operations on a project have ended. */
  settled(project: string): Promise<void>
  rowsOf(project: string, limit: number): Promise<Rows>
  close(): Promise<void>
}

export async function startOpenRefine(): Promise<OpenRefine> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'openrefine-'))
  const options = [
    '-p',
    String(port),
    '-d',
    folder,
    '-m',
    '512M',
    '-x',
    'refine.headless=true',
    '-x',
    'refine.autosave=60',
  ]
  const child = spawn(PROGRAM, options, { stdio: 'ignore', detached: true })
  const base = `http://127.0.0.1:${port}/command/core`
  const close = () => stop(child, folder)
  try {
    await answering(`${base}/get-version`, child)
  } catch (error) {
    await close()
    throw error
  }
  const token = async () => ((await (await fetch(`${base}/get-csrf-token`)).json()) as { token: string }).token
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  const command: OpenRefine['command'] = async (name, project, form) => {
    const body = new URLSearchParams({
      ...Object.fromEntries(Object.entries(form).map(([key, value]) => [key, text(value)])),
      csrf_token: await token(),
    })
    const response = await fetch(`${base}/${name}?project=${project}`, { method: 'POST', body })
    const answer = (await response.json()) as { code?: string; message?: string }
    if (!response.ok || answer.code === 'error')
      throw new Error(`OpenRefine refused ${name}: ${answer.message ?? response.status}`)
    return answer
  }
  return {
    close,
    command,
    async createProject(name, lines) {
      const form = new FormData()
      form.set('project-name', name)
      form.set('project-file', new Blob([lines.join('\n')]), 'lines.txt')
      form.set('format', 'text/line-based')
      form.set('options', JSON.stringify({ encoding: 'UTF-8', linesPerRow: 1, headerLines: 0, storeBlankRows: true }))
      const response = await fetch(`${base}/create-project-from-upload?csrf_token=${await token()}`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
      })
      const project = /project=(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
      if (project === undefined)
        throw new Error(`OpenRefine made no project: ${response.status} ${(await response.text()).slice(0, 300)}`)
      return project
    },
    async settled(project) {
      for (;;) {
        const { processes } = (await (await fetch(`${base}/get-processes?project=${project}`)).json()) as {
          processes: readonly unknown[]
        }
        if (processes.length === 0) return
        await pause(200)
      }
    },
    async rowsOf(project, limit) {
      const answer = await command('get-rows', project, {
        engine: { facets: [], mode: 'row-based' },
        start: '0',
        limit: String(limit),
      })
      const { rows, pool } = answer as Pooled
      return {
        rows: rows.map(({ cells }) => ({
          cells: cells.map(
            (cell) => cell && { v: cell.v, ...(cell.r !== undefined && { r: pool.recons[cell.r] as Recon }) },
          ),
        })),
      }
    },
  }
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`OpenRefine ended with ${child.exitCode}`)
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await pause(300)
  }
  throw new Error(`OpenRefine did not answer in ${START / 1000} seconds`)
}

/** The script starts a Java process, so the whole process group is ended. */
async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null && child.pid !== undefined) {
    process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
