import type { PaperGroup } from './group-papers.ts';

/** Groups that are told one by one on the terminal; all of them are in `papers.csv`. */
const TOLD = 10;

/** Which papers were taken for one consignment, and why: lines for the terminal, before the run. */
export function describeGroups(groups: readonly PaperGroup[]): string[] {
  const papers = groups.reduce((sum, { members }) => sum + members.length, 0);
  const lines = [`${count(papers, 'paper')} put together into ${count(groups.length, 'consignment')}:`];
  for (const { id, members } of groups.slice(0, TOLD)) {
    lines.push(`  ${id}`);
    const width = Math.max(...members.map(({ paper }) => paper.file.length));
    for (const { paper, joinedBy } of members) {
      const number = paper.number ? ` ${paper.number.value}` : '';
      lines.push(
        `    ${paper.file.padEnd(width)}  ${paper.kind.replaceAll('-', ' ')}${number}; by ${joinedBy}`,
      );
      for (const { what, where } of paper.problems) lines.push(`      not understood: ${what}, ${where}`);
    }
  }
  if (groups.length > TOLD) lines.push(`  and ${groups.length - TOLD} more: all are in papers.csv`);
  return lines;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
