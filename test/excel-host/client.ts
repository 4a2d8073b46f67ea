/// <reference types="office-js" />

/** A function of the add-in's, as Excel calls it. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** Microsoft's own client, loaded for one host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What `CustomFunctions.associate` fills: the functions by their id. */
  readonly customFunctions: Record<string, CustomFunction>;
  /** Gives the client a message of the host's. */
  readonly deliver: (message: object) => void;
}

/** Whether this Excel has a requirement set. */
export type IsSetSupported = (name: string, version?: string | number) => boolean;

/** What the client finds as `_richApiNativeBridge`: its way to the host, and back. */
export interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** The client puts it there. */
  onMessageFromHost?: (text: string) => void;
}

/** A requirement set, and the version of it that a member came with. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** By class and member: `Table.resize`. */
export type Requirements = ReadonlyMap<string, Requirement>;

/** The requirement set that each member came with, as the library itself has it written down. */
export function readRequirements(source: string): Requirements {
  const pattern = /_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
  const requirements = new Map<string, Requirement>();
  for (const [, member = '', set = '', version = ''] of source.matchAll(pattern)) {
    requirements.set(member, { set: set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi', version });
  }
  return requirements;
}
