import { type Answer, Arguments, type Handle, type Session, isHandle } from './api';
import { ExcelError, HostLacks } from './errors';
import { workbookApi } from './paths/workbook';
import { handle } from './api';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

/** `Values` → `values`, `_Id` as it is. */
const camel = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What the client calls by another name on the wire than in the API. */
const RENAMED: Readonly<Record<string, string>> = { gridlines: 'showGridlines', headings: 'showHeadings' };

type Found = Handle | 'nothing';

/**
 * Does what a request asks, action after action. Excel's batches are not transactions: what was done before
 * an action fails stays done.
 *
 * @param stopAfter - do this many actions and then fail with `fault`, as if Excel had
 */
export class Execution {
  readonly #found = new Map<number, Found>();
  readonly #kept = new Set<number>();

  constructor(
    private readonly session: Session,
    private readonly references: Map<string, Handle>,
    private readonly nextReference: () => string,
    private readonly request: WireRequest['message']['body'],
  ) {}

  run(fault?: { readonly after: number; readonly error: ExcelError }): WireResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (fault !== undefined && index >= fault.after) throw fault.error;
        results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { Results: results, Error: this.#failure(error, action, index) };
      }
    }
    const last = this.request.Actions.at(-1);
    if (fault === undefined || last === undefined) return { Results: results };
    // Everything was done, and the answer is lost on its way.
    return { Results: [], Error: this.#failure(fault.error, last, this.request.Actions.length - 1) };
  }

  #failure(error: ExcelError, action: WireAction, index: number): NonNullable<WireResponse['Error']> {
    return {
      Code: error.code,
      Message: error.message,
      Location: this.#location(action),
      ActionIndex: index,
      HttpStatusCode: 400,
    };
  }

  /** `Worksheet.getRange`, as `debugInfo.errorLocation` says it. */
  #location(action: WireAction): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const instantiating = action.ActionType === ACTION.instantiate;
    const from = instantiating ? path?.ParentObjectPathId : action.ObjectPathId;
    const found = from === undefined ? undefined : this.#found.get(from);
    const name = instantiating ? (path?.Name ?? '') : action.Name;
    const className = found === undefined || found === 'nothing' ? 'Workbook' : found.className;
    return `${className}.${name === '' ? 'getItem' : camel(name)}`;
  }

  #act(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const found = this.#find(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return found === 'nothing' ? null : this.#identity(found, action.ObjectPathId);
      case ACTION.query:
        return found === 'nothing' ? null : this.#query(found, action);
      case ACTION.set:
        if (found !== 'nothing') this.#set(found, action);
        return null;
      case ACTION.method:
        return found === 'nothing' ? { _IsNull: true } : this.#call(found, action);
      default:
        throw new HostLacks(`actions of the type ${action.ActionType}`);
    }
  }

  #identity(found: Handle, pathId: number): object {
    const id = found.id(this.session);
    if (!this.#kept.has(pathId)) return id;
    const known = [...this.references].find(([, other]) => other === found)?.[0];
    const reference = known ?? this.nextReference();
    this.references.set(reference, found);
    return { ...id, _ReferenceId: reference };
  }

  #set(found: Handle, action: WireAction): void {
    const name = camel(action.Name);
    const [value] = action.ArgumentInfo?.Arguments ?? [];
    found.set(RENAMED[name] ?? name, value ?? null, this.session);
  }

  #call(found: Handle, action: WireAction): unknown {
    if (action.Name === '_KeepReference') {
      this.#kept.add(action.ObjectPathId);
      return null;
    }
    const answer = found.call(camel(action.Name), this.#arguments(action.ArgumentInfo), this.session);
    return answer !== undefined && 'value' in answer ? answer.value : null;
  }

  #arguments(info: WireArguments | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => {
        const reference = references[index];
        if (typeof reference !== 'number' || reference === 0) return value;
        const found = this.#find(reference);
        if (found === 'nothing') throw new ExcelError('InvalidArgument', 'a null object as an argument');
        return found;
      }),
    );
  }

  #find(pathId: number): Found {
    const known = this.#found.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `path ${pathId}`);
    const found = this.#resolve(path);
    this.#found.set(pathId, found);
    return found;
  }

  #resolve(path: WirePath): Found {
    switch (path.ObjectPathType) {
      case PATH.root:
        return handle(workbookApi, this.session.book);
      case PATH.nothing:
        return 'nothing';
      case PATH.reference: {
        const reference = this.references.get(path.Name);
        if (reference === undefined) throw new ExcelError('InvalidObjectPath', path.Name);
        return reference;
      }
      default:
        return this.#step(path);
    }
  }

  #step(path: WirePath): Found {
    const parent = this.#find(path.ParentObjectPathId ?? 0);
    // What comes of a null object is a null object (Office Add-ins docs, "*OrNullObject methods").
    if (parent === 'nothing') return 'nothing';
    const name = camel(path.Name);
    switch (path.ObjectPathType) {
      case PATH.property:
        return asFound(parent.child(name, this.session), `${parent.className}.${name}`);
      case PATH.method:
        return asFound(
          parent.call(name, this.#arguments(path.ArgumentInfo), this.session),
          `${parent.className}.${name}()`,
        );
      case PATH.indexer: {
        const [key] = path.ArgumentInfo?.Arguments ?? [];
        return asFound(parent.index(key, this.session), `${parent.className}.getItem()`);
      }
      default:
        throw new HostLacks(`object paths of the type ${path.ObjectPathType}`);
    }
  }

  #query(found: Handle, { QueryInfo }: WireAction): object {
    if (QueryInfo?.Expand !== undefined) throw new HostLacks('load with expand');
    const tree: Tree = new Map();
    for (const select of QueryInfo?.Select ?? []) plant(tree, select.split('/').map(camel));
    return this.#load(found, tree, { top: QueryInfo?.Top, skip: QueryInfo?.Skip });
  }

  #load(
    found: Handle,
    tree: Tree,
    page: { readonly top?: number | undefined; readonly skip?: number | undefined } = {},
  ): object {
    const loaded: Record<string, unknown> = { ...found.id(this.session) };
    if (found.isCollection) {
      const items = tree.get('items');
      // `load('name')` on a collection means the name of its items.
      const names = items ?? new Map([...tree].filter(([name]) => !found.scalarNames.includes(name)));
      if (items !== undefined || names.size > 0 || tree.size === 0) {
        const first = page.skip ?? 0;
        const all = found
          .items(this.session)
          .slice(first, page.top === undefined ? undefined : first + page.top);
        loaded['_Items'] = all.map((item) => this.#load(item, names));
      }
      for (const name of tree.keys()) {
        if (found.scalarNames.includes(name)) loaded[pascal(name)] = found.get(name, this.session);
      }
      return loaded;
    }
    if (tree.size === 0 || tree.has('$all')) {
      throw new HostLacks(`which properties of ${found.className} to load: name them`);
    }
    for (const [name, below] of tree) {
      if (name === 'isNullObject') continue;
      if (below.size === 0 && !found.hasChild(name)) {
        loaded[pascal(name)] = found.get(name, this.session);
        continue;
      }
      const child = asFound(found.child(name, this.session), `${found.className}.${name}`);
      loaded[pascal(name)] = child === 'nothing' ? null : this.#load(child, below);
    }
    return loaded;
  }
}

type Tree = Map<string, Tree>;

function plant(tree: Tree, [name, ...below]: readonly string[]): void {
  if (name === undefined) return;
  const branch: Tree = tree.get(name) ?? new Map<string, Tree>();
  tree.set(name, branch);
  plant(branch, below);
}

function asFound(answer: Answer, name: string): Found {
  if (isHandle(answer)) return answer;
  if (answer !== undefined && 'nothing' in answer) return 'nothing';
  throw new HostLacks(`an object from ${name}`);
}
