import type { Assessment } from '../../model/assessment.ts';
import type { Finding } from '../../model/finding.ts';

const MEMORY = 5_000;

/**
 * Writes assessments as lines of JSON: the same bytes as `JSON.stringify`, in less time. Most findings of a run are
 * `clear` or `not-testable` and repeat for every record, so their text is made once.
 */
export function createLineWriter(): (assessment: Assessment) => string {
  const clear = new Map<string, string>();
  const notTestable = new Map<string, string>();
  const lists = new WeakMap<object, string>();
  const thresholds = new WeakMap<object, string>();

  const findingText = (finding: Finding): string => {
    if (finding.result === 'clear') return remembered(clear, finding.flag, finding);
    if (finding.result === 'not-testable') {
      return remembered(notTestable, `${finding.flag}|${finding.missing.join('|')}`, finding);
    }
    return JSON.stringify(finding);
  };

  return (assessment) => {
    const { lists: versions, thresholds: limits, findings, ...rest } = assessment;
    let texts = '';
    for (const finding of findings) texts += texts === '' ? findingText(finding) : `,${findingText(finding)}`;
    let line = '{';
    for (const key of Object.keys(assessment)) {
      if (line !== '{') line += ',';
      if (key === 'findings') line += `"findings":[${texts}]`;
      else if (key === 'lists') line += `"lists":${textOfObject(lists, versions)}`;
      else if (key === 'thresholds') line += `"thresholds":${textOfObject(thresholds, limits)}`;
      else line += `"${key}":${JSON.stringify(rest[key as keyof typeof rest])}`;
    }
    return `${line}}`;
  };
}

function remembered(memory: Map<string, string>, key: string, finding: Finding): string {
  let text = memory.get(key);
  if (text === undefined) {
    text = JSON.stringify(finding);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(key, text);
  }
  return text;
}

function textOfObject(memory: WeakMap<object, string>, value: object): string {
  let text = memory.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    memory.set(value, text);
  }
  return text;
}
