import type { Messages } from '../../domain/language/messages.ts'
import { OUTLET_KINDS, type OutletKind } from '../../domain/outlet.ts'
import { OUTLET_TYPE } from '../../reading/reconcile-query.ts'

export interface TypeName {
  readonly id: string
  readonly name: string
}

export interface OutletType extends TypeName {
  readonly broader?: readonly TypeName[]
}

/** The types on offer, most general first. */
export function outletTypes(messages: Messages): readonly OutletType[] {
  const outlet = { id: OUTLET_TYPE, name: messages.reconcile.outlet }
  return [outlet, ...OUTLET_KINDS.map((kind) => ({ id: kind, name: kindName(kind, messages), broader: [outlet] }))]
}

export function typesOfKind(kind: OutletKind, messages: Messages): readonly TypeName[] {
  return [
    { id: OUTLET_TYPE, name: messages.reconcile.outlet },
    { id: kind, name: kindName(kind, messages) },
  ]
}

export function kindName(kind: OutletKind, { context }: Messages): string {
  // The kind names have an article, for use in sentences.
  const name = context.kinds[kind].replace(/^(an?|une?) /, '')
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
