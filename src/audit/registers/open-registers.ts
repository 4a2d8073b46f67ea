import {
  type Attestation,
  type AttestationKind,
  type ChecklistLine,
  type DossierUnit,
  type Field,
  type Finding,
  type HeldAttestations,
  type Holdings,
  type Likeness,
  type Line,
  consultRegisters,
  likenessOf,
  makeFinding,
} from '../../regulation';
import type { Register } from '../../table';
import type { AuditOptions, LocatedFinding } from '../result';
import { type JoinedLine, type JoinedLines, joinLines } from './join-lines';
import type { Person, RegisterAudit, RegisterBook } from './register-book';

type RegisterOptions = Pick<AuditOptions, 'session' | 'referenceDay' | 'convention'>;

/**
 * Joins the registers of a workbook with its candidates: what each of them holds, and which lines are nobody's.
 *
 * @param people  everyone whom a sheet of the workbook lists
 */
export function openRegisters(
  registers: readonly Register[],
  people: readonly Person[],
  { session, referenceDay, convention = session.pfmp.week.default }: RegisterOptions,
): RegisterBook {
  const joined = joinLines(registers, people);
  const settings = { session, referenceDay, convention };
  const holdingsOf = (likeness: Likeness) => gather(registers, joined, likeness);
  return {
    registers,
    consult: (candidate, category, report) => {
      const holdings = holdingsOf(likenessOf(candidate.identity));
      return consultRegisters(candidate, category, holdings, settings, report);
    },
    holdingsOf,
    settings,
    fields: [...new Set(registers.flatMap(fieldsOf))],
    audits: registers.map((register) => auditRegister(register, joined, { session, convention })),
    linesOf: (likeness) =>
      joined.of(likeness).map(({ register, line: { row }, isCertain }) => ({ register, row, isCertain })),
  };
}

/** What the registers hold of one candidate. */
function gather(registers: readonly Register[], joined: JoinedLines, likeness: Likeness): Holdings {
  const held = joined.of(likeness);
  const attestations = (kind: AttestationKind): HeldAttestations | null => {
    const sheets = registers.filter((register) => register.kind === kind).map(({ name }) => name);
    if (sheets.length === 0) return null;
    return {
      sheet: sheets.join(', '),
      attestations: held.flatMap((each) => attestationOf(each, kind)),
    };
  };
  const checklists: Partial<Record<DossierUnit, ChecklistLine[]>> = {};
  const uncertain: Line[] = [];
  for (const { register, line, isCertain } of held) {
    if (!('checklist' in line)) continue;
    const { row, cell, unit, checklist } = line;
    if (!isCertain) uncertain.push({ sheet: register.name, row, cell });
    else if (unit !== null) (checklists[unit] ??= []).push(checklist);
  }
  const dossiers = registers.filter(({ kind }) => kind === 'dossier');
  const asksEvidence = dossiers.some(({ layout }) => layout.columns.has('evidence'));
  return {
    training: attestations('training'),
    experience: attestations('experience'),
    checklists,
    asked: dossiers.length === 0 ? [] : asksEvidence ? ['dossier', 'evidence'] : ['dossier'],
    uncertain,
  };
}

function attestationOf({ line, isCertain }: JoinedLine, kind: AttestationKind): readonly Attestation[] {
  if (!('attestation' in line) || line.attestation.kind !== kind) return [];
  return [{ ...line.attestation, isCertain }];
}

/** The fields of a candidate that a register tells. */
function fieldsOf({ kind, layout: { columns } }: Register): readonly Field[] {
  switch (kind) {
    case 'training':
      return ['pfmpWeeks'];
    case 'experience': {
      const answers = (['employee', 'qualifiedJob', 'workingTime'] as const).filter((each) =>
        columns.has(each),
      );
      return ['experienceStart', 'experienceEnd', ...answers];
    }
    case 'dossier': {
      const proofs: readonly Field[] = columns.has('evidence') ? ['evidenceE31', 'evidenceE32'] : [];
      return ['dossierE31', 'dossierE32', ...proofs];
    }
    default:
      return kind satisfies never;
  }
}

function auditRegister(
  register: Register,
  { strangers }: JoinedLines,
  { session, convention }: Required<Pick<RegisterOptions, 'session' | 'convention'>>,
): RegisterAudit {
  const { name, kind, layout, lines } = register;
  const findings = lines.flatMap((line): readonly LocatedFinding[] => {
    const { row, cell, person } = line;
    const at = { sheet: name, row, cell };
    const told = person.name ?? person.number;
    if (told === null) return [locate(makeFinding(session, 'register-nameless', { field: null }, at), cell)];
    const found: LocatedFinding[] = [];
    if (strangers.has(line)) {
      found.push(
        locate(makeFinding(session, 'register-stranger', { field: null }, { ...at, name: told }), cell),
      );
    }
    if ('checklist' in line && line.unit === null) {
      found.push(locate(makeFinding(session, 'register-unit', { field: null }, at), cell));
    }
    return found;
  });
  return {
    name,
    kind,
    headerRow: layout.headerRow + 1,
    lines: lines.length,
    convention: kind === 'training' ? convention : null,
    ignored: layout.ignored,
    ambiguous: [...layout.ambiguous],
    findings,
  };
}

function locate(finding: Finding, cell: string | null): LocatedFinding {
  return { ...finding, cell };
}
