export type ToolVerb =
  | 'scan'
  | 'apply'
  | 'stop'
  | 'addRow'
  | 'undo'
  | 'focused'
  | 'point'
  | 'insert';

/**
 * Calls what our page scripts left in the world that this runs in; null where they left nothing. Sent into pages as it
 * stands: it may use nothing from outside itself.
 */
export function callTool(verb: string, args: unknown[]): unknown {
  const tools: Record<string, unknown> = {
    ...globalThis.bespokeCaret,
    ...globalThis.bespokeForm,
    ...globalThis.bespokeFill,
  };
  const tool = tools[verb] as ((...given: unknown[]) => unknown) | undefined;
  return tool?.(...args) ?? null;
}
