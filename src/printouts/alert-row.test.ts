import { describe, expect, it } from 'vitest';
import { alertHeader, alertRow } from './alert-row.ts';
import { quarantineHeader, quarantineRow } from './quarantine-row.ts';
import { HOSTILE_TEXTS, hostileAlert, sampleAlerts } from './sample-run.ts';

function rowOf(id: string): Record<string, string> {
  const found = sampleAlerts().find((alert) => alert.assessment.id === id);
  if (found === undefined) throw new Error(`no sample alert ${id}`);
  const names = alertHeader().trimEnd().split(',');
  const cells = [
    ...alertRow(found.assessment, found.consignment)
      .trimEnd()
      .matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g),
  ];
  return Object.fromEntries(
    names.map((name, index) => [name, (cells[index]?.[1] ?? '').replace(/^"|"$/g, '')]),
  );
}

describe('alerts.csv', () => {
  it('starts without byte order mark, with the columns that the handbook names', () => {
    expect(alertHeader()).toBe(
      'id,outcome,score,file,row,as_of,consignor,consignee,end_user,destination,goods_description,hs_code,flags,' +
        'strongest_reason,entry_ids,entry_captions,entry_sources,bases,best_match_score,legal_grounds,changes,incomplete\r\n',
    );
  });

  it('says who, what, where, which entry on which basis, and what would change it', () => {
    expect(rowOf('EX-2026-0114')).toMatchObject({
      outcome: 'stop',
      score: '41',
      row: '14',
      as_of: '2026-11-23',
      consignee: 'SHENZHEN LANYING AVIATION TECH CO LTD',
      destination: 'CN',
      hs_code: '880730 | 854430',
      flags: 'party-on-list chpl-code transshipment-point',
      entry_ids: 'sample:F-1004',
      bases: 'designated',
      best_match_score: '0.96',
      incomplete: 'no',
    });
    expect(rowOf('EX-2026-0127')).toMatchObject({ bases: 'owned', entry_sources: 'own', incomplete: 'yes' });
  });

  it('is one record of the same number of cells, whatever the names hold', () => {
    for (const [index, hostile] of HOSTILE_TEXTS.entries()) {
      const { assessment, consignment } = hostileAlert(hostile, index + 2);
      const row = alertRow(assessment, consignment);
      const outsideQuotes = row.replace(/"(?:[^"]|"")*"/g, '');
      expect(outsideQuotes.split(',')).toHaveLength(22);
      expect(outsideQuotes.indexOf('\r\n')).toBe(outsideQuotes.length - 2);
    }
  });
});

describe('quarantine.csv', () => {
  it('says where, what was written, why, and how to mend it', () => {
    expect(quarantineHeader()).toBe('file,sheet,row,column,value,reason,mend\r\n');
    expect(
      quarantineRow({
        file: 'a.csv',
        row: 7,
        column: 'qty',
        value: '=1+1',
        reason: 'no number',
        mend: 'write digits',
      }),
    ).toBe("a.csv,,7,qty,'=1+1,no number,write digits\r\n");
  });
});
