import type { DossierFile } from './manifest.ts';
import type { Released } from './released.ts';

/** W3C PROV (PROV-JSON, member submission of 24 April 2013): what was made of what, by which activity, by whom. */
export function provOf(
  { manifest, consignments }: Released,
  files: readonly DossierFile[],
): Record<string, unknown> {
  const { tool, rules, subject, builtAt, builtBy } = manifest;
  const names = consignments.map(({ id }) => id).join(', ');
  const findings = consignments.reduce((sum, each) => sum + each.findings.length, 0);
  const days = [...new Set(consignments.map(({ asOf }) => asOf))].join(', ');
  const entity: Record<string, unknown> = {
    'tw:facts': { 'prov:label': `facts of ${names}` },
    'tw:findings': { 'prov:label': `${findings} findings, rules ${rules}, as of ${days}` },
    'tw:dossier': { 'prov:label': `dossier on ${subject.kind} ${subject.title}` },
  };
  const derived: Record<string, unknown> = {
    '_:d1': { 'prov:generatedEntity': 'tw:findings', 'prov:usedEntity': 'tw:facts' },
    '_:d2': { 'prov:generatedEntity': 'tw:dossier', 'prov:usedEntity': 'tw:findings' },
  };
  for (const [index, { path, sha256, collected }] of files.entries()) {
    const id = `tw:file-${index + 1}`;
    entity[id] = {
      'prov:label': path,
      'tw:sha256': sha256,
      ...(collected && { 'prov:generatedAtTime': collected.at, 'tw:collectedHow': collected.how }),
    };
    if (path.startsWith('originals/'))
      derived[`_:o${index + 1}`] = { 'prov:generatedEntity': 'tw:facts', 'prov:usedEntity': id };
  }
  return {
    prefix: { tw: 'urn:tidewaiter:', prov: 'http://www.w3.org/ns/prov#' },
    entity,
    activity: {
      'tw:screening': { 'prov:label': `screening by ${tool}, rules ${rules}` },
      'tw:building': { 'prov:endTime': builtAt, 'prov:label': 'building of the dossier' },
    },
    agent: {
      'tw:program': { 'prov:type': 'prov:SoftwareAgent', 'prov:label': tool },
      'tw:builder': { 'prov:type': 'prov:Person', 'prov:label': builtBy },
    },
    wasGeneratedBy: {
      '_:g1': { 'prov:entity': 'tw:findings', 'prov:activity': 'tw:screening' },
      '_:g2': { 'prov:entity': 'tw:dossier', 'prov:activity': 'tw:building' },
    },
    wasAssociatedWith: {
      '_:a1': { 'prov:activity': 'tw:screening', 'prov:agent': 'tw:program' },
      '_:a2': { 'prov:activity': 'tw:building', 'prov:agent': 'tw:builder' },
    },
    wasDerivedFrom: derived,
  };
}
