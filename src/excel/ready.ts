/** The part of Office that the pane needs until it reads workbooks. */
declare const Office:
  | {
      readonly onReady: () => Promise<unknown>;
      readonly context?: { readonly displayLanguage?: string };
    }
  | undefined;

/**
 * Tells Office at once that the page is there, and answers in which language it speaks to the person.
 *
 * @returns 'fr-FR', 'en-GB'…; null outside of Office
 */
export async function whenOfficeIsReady(): Promise<string | null> {
  if (typeof Office === 'undefined') return null;
  await Office.onReady();
  return Office.context?.displayLanguage ?? null;
}
