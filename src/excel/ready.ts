/** The part of Office that the pages need until they read workbooks. Absent outside of Excel. */
declare const Office:
  | {
      readonly onReady: () => Promise<unknown>;
      readonly context?: { readonly displayLanguage?: string };
    }
  | undefined;

/**
 * Tells Office, where there is one, that the page is there: until then it may keep functions waiting.
 *
 * @returns what resolves when Office is ready; null outside of Office
 */
export function announcePage(): Promise<unknown> | null {
  return typeof Office === 'undefined' ? null : Office.onReady();
}

/**
 * Waits for Office and answers in which language it speaks to the person.
 *
 * @returns 'fr-FR', 'en-GB'…; null outside of Office
 */
export async function whenOfficeIsReady(): Promise<string | null> {
  if (typeof Office === 'undefined') return null;
  await Office.onReady();
  return Office.context?.displayLanguage ?? null;
}
