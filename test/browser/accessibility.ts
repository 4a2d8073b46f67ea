import { source } from 'axe-core';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface InPage {
  readonly axe?: { readonly run: (within: string | Document, options: RunOptions) => Promise<AxeResults> };
}

/**
 * Runs axe over a page as it stands, and tells what is against its rules, one line an element: none is an empty list.
 *
 * @param within - a CSS selector, for a part of the page only
 */
export async function checkAccessibility(page: Page, within?: string): Promise<readonly string[]> {
  // Put there by the debugger and not by a script of the page: the page's own policy stays in force.
  const isThere = await page.evaluate(() => (globalThis as InPage).axe !== undefined);
  if (!isThere) await page.evaluate(source);
  const violations = await page.evaluate(async (selector) => {
    const { axe } = globalThis as InPage;
    if (axe === undefined) throw new Error('axe is not in the page');
    // What holds is a thousand times as much as what does not, and would all be carried out of the page.
    return (await axe.run(selector ?? document, { resultTypes: ['violations'] })).violations;
  }, within ?? null);
  return violations.flatMap((violation) => violation.nodes.map((node) => describeViolation(violation, node)));
}

function describeViolation(
  { id, impact, help, helpUrl }: Result,
  { target, failureSummary }: NodeResult,
): string {
  const why = (failureSummary ?? '').replace(/\s*\n\s*/g, ' ');
  return `${id} (${impact ?? 'minor'}): ${help}. ${target.join(' ')}: ${why} ${helpUrl}`;
}
