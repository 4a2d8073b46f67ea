import { z } from 'zod';

/**
 * The client's wire, as measured on @microsoft/office-js 1.1.110 (`excel-win32-16.01.debug.js`): one request a
 * sync, with what is to be done (Actions) and on what (ObjectPaths). A request of another shape is refused.
 */

const argumentsOf = z.strictObject({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const action = z.strictObject({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentsOf.optional(),
  QueryInfo: z
    .strictObject({
      Select: z.array(z.string()).optional(),
      Expand: z.array(z.string()).optional(),
      Top: z.number().optional(),
      Skip: z.number().optional(),
    })
    .optional(),
  /** The paths that no later action of the request needs. */
  L: z.array(z.number()).optional(),
});

const objectPath = z.strictObject({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentsOf.optional(),
  /** Set by `untrack()`. */
  D: z.boolean().optional(),
  DoNotKeepReference: z.boolean().optional(),
});

const message = z.strictObject({
  id: z.number(),
  type: z.literal(1),
  flags: z.number(),
  controlId: z.string().optional(),
  message: z.strictObject({
    url: z.literal('ProcessQuery'),
    method: z.literal('POST'),
    headers: z.record(z.string(), z.unknown()),
    body: z.strictObject({
      AutoKeepReference: z.boolean().optional(),
      Actions: z.array(action),
      ObjectPaths: z.record(z.string(), objectPath),
    }),
  }),
});

export type WireAction = z.infer<typeof action>;
export type WirePath = z.infer<typeof objectPath>;
export type WireArguments = z.infer<typeof argumentsOf>;
export type WireRequest = z.infer<typeof message>;

/** What an action asks for. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** How a path leads to its object. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** `Excel.run({ delayForCellEdit: true }, …)`: wait until the person leaves the cell. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the client is answered. */
export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Reads a request; throws where the wire is not the one that was measured. */
export const readRequest = (text: string): WireRequest => message.parse(JSON.parse(text));
