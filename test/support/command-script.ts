/** Where a script of Windows' command interpreter is run. */
export interface CommandMachine {
  /** The script's folder, with the backslash that `%~dp0` has behind it. */
  readonly folder: string
  readonly args: string
  readonly variables: Readonly<Record<string, string>>
  readonly exists: (path: string) => boolean
  /** Runs a program; gives its exit code. */
  readonly run: (program: string, args: string) => number
}

export interface CommandOutcome {
  readonly code: number
  readonly told: readonly string[]
}

const PARTS = /%~dp0|%\*|%(\w+):([^=%]+)=([^%]*)%|%(\w+)%/g

/**
 * Runs the little of Windows' command language that `bin/masthead.cmd` is written in, as its interpreter does: a line is
 * expanded once before it is run, a block before any of its lines. Whatever else a line says is an error, so that nothing
 * is thought to work that is not known here.
 */
export function runCommandScript(text: string, machine: CommandMachine): CommandOutcome {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const variables = new Map(Object.entries(machine.variables))
  const told: string[] = []
  let errorLevel = 0

  const expand = (line: string): string =>
    line.replace(PARTS, (part, name: string | undefined, old: string, instead: string, plain: string | undefined) => {
      if (part === '%~dp0') return machine.folder
      if (part === '%*') return machine.args
      if (plain === 'errorlevel') return String(errorLevel)
      const value = variables.get(name ?? plain ?? '') ?? ''
      return name === undefined ? value : value.replaceAll(old, instead)
    })
  const labelled = (label: string): number => {
    const at = lines.indexOf(`:${label}`)
    if (at < 0) throw new Error(`There is no label ${label}.`)
    return at + 1
  }
  /** Runs one command; a number ends the script or the label with that exit code. */
  const one = (command: string): number | undefined => {
    const [, variable, value] = /^set "(\w+)=(.*)"$/.exec(command) ?? []
    const [, missing, then] = /^if not exist "([^"]*)" (.*)$/.exec(command) ?? []
    const [, program, rest = ''] = /^"([^"]+)" ?(.*)$/.exec(command) ?? []
    if (command === '' || /^(rem\b|@echo off$|setlocal$|:)/.test(command)) return undefined
    if (variable !== undefined) variables.set(variable, value ?? '')
    else if (missing !== undefined) return machine.exists(missing) ? undefined : one(then ?? '')
    else if (program !== undefined) errorLevel = machine.run(program, rest)
    else if (/^echo .* 1>&2$/.test(command)) told.push(command.slice(5, -5))
    else if (command.startsWith('call :')) from(labelled(command.slice(6)))
    else if (/^exit \/b( \d+)?$/.test(command)) return Number(command.slice(8) || errorLevel)
    else throw new Error(`What does this do? ${command}`)
    return undefined
  }
  /** Runs from a line on, to the end of the script or label. */
  function from(start: number): number {
    for (let at = start; at < lines.length; at += 1) {
      let line = lines[at] as string
      const [, label] = /^goto (\w+)$/.exec(line) ?? []
      if (label !== undefined) {
        at = labelled(label) - 1
        continue
      }
      let block: readonly string[] = []
      if (line.endsWith('|| (')) {
        const end = lines.indexOf(')', at)
        block = lines.slice(at + 1, end).map(expand)
        // A bracket in a line of a block would close it.
        if (block.some((each) => each.includes(')'))) throw new Error('A line of a block has a closing bracket.')
        line = line.slice(0, -4).trim()
        at = end
      }
      const ended =
        one(expand(line)) ??
        (errorLevel === 0 ? undefined : block.reduce<number | undefined>((code, each) => code ?? one(each), undefined))
      if (ended !== undefined) return ended
    }
    return errorLevel
  }
  return { code: from(0), told }
}
