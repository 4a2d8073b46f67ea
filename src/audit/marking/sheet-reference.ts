/** What goes before an address on another sheet. @example sheetReference("L'été") → "'L''été'!" */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
