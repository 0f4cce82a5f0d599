import type { CatalogueText } from '../catalogue/check.ts'
import type { CatalogueFault } from '../catalogue/fault.ts'
import type { Verdict, VerdictSource } from '../catalogue/verdict.ts'
import { verdictFaultsOf } from '../catalogue/verdict-faults.ts'
import { readCsv } from './csv.ts'

export interface ReadVerdicts {
  readonly verdicts: readonly Verdict[]
  readonly faults: readonly CatalogueFault[]
}

interface FileSource extends VerdictSource {
  readonly file: string
  /** Note for every verdict in it without its own. */
  readonly note?: string
}

/** The verdicts of all files; every line that cannot be read is a fault. */
export function verdictsOf(files: readonly CatalogueText[]): ReadVerdicts {
  const described = files.find(({ file }) => file === SOURCES)
  const sources = described === undefined ? [] : (JSON.parse(described.text) as readonly FileSource[])
  const read = files.filter(({ file }) => file !== SOURCES).map((file) => verdictsOfFile(file, sources))
  return { verdicts: read.flatMap(({ verdicts }) => verdicts), faults: read.flatMap(({ faults }) => faults) }
}

/** The file that describes all sources. */
const SOURCES = 'sources.json'
const HEAD = 'host,path,scope,verdict,on,anchor,note'

function verdictsOfFile({ file, text }: CatalogueText, sources: readonly FileSource[]): ReadVerdicts {
  const fault = (pointer: string, reason: string): CatalogueFault => ({ file, pointer, reason })
  const [head, ...rows] = readCsv(text).rows
  if (head?.cells.join() !== HEAD) return { verdicts: [], faults: [fault('', `must begin with ${HEAD}`)] }
  const editions = new Map(
    sources
      .filter((source) => source.file === file)
      .map(({ file: _, note: general = '', ...source }) => [source.on, { source, general }]),
  )
  const verdicts: Verdict[] = []
  const lines: number[] = []
  const faults: CatalogueFault[] = []
  for (const { line, cells } of rows) {
    const [host = '', path = '', scope = '', verdict = '', on = '', anchor = '', note = ''] = cells
    const found = editions.get(on)
    if (cells.length !== 7) faults.push(fault(`:${line}`, `has ${cells.length} cells, not 7`))
    else if (found === undefined) faults.push(fault(`:${line}`, `${on} is no edition that ${SOURCES} describes`))
    else {
      const { source, general } = found
      const page = anchor === '' ? source.page : `${source.page}#${anchor}`
      verdicts.push({ source, host, path: path || null, scope: scope || null, verdict, page, note: note || general })
      lines.push(line)
    }
  }
  for (const [index, reason] of verdictFaultsOf(verdicts)) faults.push(fault(`:${lines[index]}`, reason))
  return { verdicts, faults }
}
