import { z } from '@hono/zod-openapi'
import { Problem } from '../../domain/problem.ts'
import { faultsOf } from '../form/problems.ts'
import type { Tool, ToolCall } from './tool.ts'
import { TOOLS } from './tools.ts'

const Call = z.looseObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()).optional() })

/** The tool and input of a call, or a sentence on what is wrong with the call. */
export function readCall(params: unknown): { readonly tool: Tool; readonly input: unknown } | string {
  const parsed = Call.safeParse(params)
  if (!parsed.success) return 'A call needs the name of a tool, and arguments that are an object.'
  const { name, arguments: input = {} } = parsed.data
  const tool = TOOLS.find((each) => each.name === name)
  return tool === undefined ? `Unknown tool: ${name}` : { tool, input }
}

/**
 * Calls a tool. An error that the assistant can correct is returned as a result marked as an error, so that it reads
 * it.
 *
 * @throws Problem where the caller is not permitted
 */
export async function callTool(tool: Tool, input: unknown, call: ToolCall): Promise<Readonly<Record<string, unknown>>> {
  await call.permit(tool.name)
  const parsed = tool.input.safeParse(input)
  if (!parsed.success) {
    const faults = faultsOf(parsed.error).map(({ pointer, detail }) =>
      pointer === '/' ? detail : `${pointer}: ${detail}`,
    )
    return failed(faults.join('\n'))
  }
  try {
    const structuredContent = await tool.run(parsed.data, call)
    const text = JSON.stringify(structuredContent)
    return { content: [{ type: 'text', text }], structuredContent, isError: false }
  } catch (error) {
    if (error instanceof Problem) return failed(error.message)
    throw error
  }
}

function failed(text: string): Readonly<Record<string, unknown>> {
  return { content: [{ type: 'text', text }], isError: true }
}
