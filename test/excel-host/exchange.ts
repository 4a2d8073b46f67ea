import { ExcelError, type ExcelCode } from './errors';
import { measureBytes } from './platform';
import { ACTION, type WireRequest, type WireResponse } from './wire';

/** One request of the client's, as it went over the wire. */
export interface Exchange {
  /** What `Excel.run` sends by itself to let go of its objects is no work. */
  readonly kind: 'work' | 'clean-up';
  /** Bytes of the request's JSON, and of the response's, in UTF-8. */
  readonly bytes: number;
  responseBytes: number;
  readonly actions: number;
  /** The code that Excel answered with, where it refused or failed. */
  error?: string;
}

const BODY = '"body":';
/** The two braces that close the message after the body. */
const CLOSING = 2;

/** Takes note of a request: its kind, and the bytes of its body. */
export function exchangeOf({ message }: WireRequest, text: string): Exchange {
  const { Actions } = message.body;
  const removes = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  const others = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate).length;
  return {
    kind: removes > 0 && removes === others ? 'clean-up' : 'work',
    bytes: measureBytes(text) - text.indexOf(BODY) - BODY.length - CLOSING,
    responseBytes: 0,
    actions: Actions.length,
  };
}

/** An answer that refuses the whole request. */
export function refusal(code: ExcelCode): WireResponse {
  const { message } = new ExcelError(code);
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  };
}
