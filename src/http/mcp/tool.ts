import type { z } from '@hono/zod-openapi'
import type { Messages } from '../../domain/language/messages.ts'
import type { Deps } from '../deps.ts'
import type { Unchanging } from '../form/answer.ts'

/** Something an assistant may ask for. All of them only read. */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: Output
  /** @throws Problem where the assistant can mend what it asked for */
  readonly run: (input: z.output<Input>, call: ToolCall) => Promise<Unchanging<z.input<Output>>>
}

export interface ToolCall {
  readonly deps: Deps
  /** In the language that the request's headers ask for, where the tool is not told one. */
  readonly messages: Messages
  /** Counts the call of a tool as what it is. @throws Problem where the caller may not have it */
  readonly permit: (tool: string) => Promise<void>
}

/** A tool with its types told from its schemas. */
export function tool<Input extends z.ZodType, Output extends z.ZodType>(each: Tool<Input, Output>): Tool {
  return each as unknown as Tool
}
