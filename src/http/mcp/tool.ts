import type { z } from '@hono/zod-openapi'
import type { Messages } from '../../domain/language/messages.ts'
import type { Deps } from '../deps.ts'
import type { Unchanging } from '../form/answer.ts'

/** A tool for assistants. All tools are read-only. */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: Output
  /** @throws Problem where the input can be corrected */
  readonly run: (input: z.output<Input>, call: ToolCall) => Promise<Unchanging<z.input<Output>>>
}

export interface ToolCall {
  readonly deps: Deps
  /** In the language of the request's headers, for tools without a language input. */
  readonly messages: Messages
  /** Counts a tool call under its own policy. @throws Problem where the caller is not permitted */
  readonly permit: (tool: string) => Promise<void>
}

/** Declares a tool, with its types inferred from its schemas. */
export function tool<Input extends z.ZodType, Output extends z.ZodType>(each: Tool<Input, Output>): Tool {
  return each as Tool
}
