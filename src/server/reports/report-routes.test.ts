import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOUNDING_LIKE, RETOLD } from '../../../test/founding-like-report.ts';
import { startTeam, type Team } from '../../../test/report-team.ts';
import { ledgerFolder, openFileLedger } from '../../evidence/ledger/file-ledger.ts';
import type { AuditPage } from '../contract/house.ts';
import type { AddedReport, ClaimGroupPage, ReportDetail, ReportPage, Timeline } from '../contract/reports.ts';

let team: Team;
beforeAll(async () => {
  team = await startTeam();
}, 60_000);
afterAll(() => team.stop());

describe('a report, from its text to graded claims', () => {
  let id = '';

  it('is added by an analyst; its proposals stand where they say', async () => {
    const response = await team.add({
      file: new File([FOUNDING_LIKE], 'herald.txt'),
      publisher: 'Fictional Herald',
      date: '2023-04-10',
      author: '',
      url: 'https://herald.example/1',
      obtainedHow: 'a subscription',
    });
    expect(response.status).toBe(201);
    const { report, wasThere } = (await response.json()) as AddedReport;
    id = report.id;
    expect(wasThere).toBe(false);
    expect(report).toMatchObject({
      publisher: 'Fictional Herald',
      author: null,
      language: 'en',
      claims: { proposed: 9, accepted: 0, rejected: 0 },
      denials: 4,
      grades: [],
    });
    const { text, claims } = await team.detailOf(id);
    expect(text).toBe(FOUNDING_LIKE);
    for (const claim of claims) {
      expect(text.slice(claim.place.from, claim.place.to).replace(/\s+/g, ' ')).toBe(claim.sentence);
      for (const { words, place } of [claim.content, ...claim.goods, ...claim.dates, ...claim.hedges])
        expect(text.slice(place.from, place.to).replace(/\s+/g, ' ')).toBe(words);
      expect(claim).toMatchObject({ state: 'proposed', version: 1, history: [{ what: 'proposed' }] });
    }
    expect((await team.add({ text: FOUNDING_LIKE, publisher: 'Other', date: '2024-01-01' })).status).toBe(
      200,
    );
  });

  it('gives its original back as it came, never to be run', async () => {
    const response = await team.who('viewer').send('GET', `/reports/${id}/original`);
    expect(await response.text()).toBe(FOUNDING_LIKE);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('has one claim accepted, one corrected and accepted, one rejected', async () => {
    expect((await team.decide(await team.claimWith(id, '120 TB-90'), { decision: 'accept' })).status).toBe(
      200,
    );
    const falsify = await team.claimWith(id, 'falsify');
    expect(falsify.speaker).toContain('Tianqiong');
    const edited = await team.decide(falsify, {
      decision: 'accept',
      why: 'It is the magazine that says so',
      edit: { speaker: 'Merkur Imaginary', mode: 'considers' },
    });
    expect(edited.status).toBe(200);
    const rejected = await team.decide(await team.claimWith(id, 'spokesman'), {
      decision: 'reject',
      why: 'vague',
    });
    const { claims, report } = (await rejected.json()) as ReportDetail;
    expect(report.claims).toEqual({ proposed: 6, accepted: 2, rejected: 1 });
    const after = claims.find((claim) => claim.id === falsify.id);
    expect(after).toMatchObject({
      state: 'accepted',
      speaker: 'Merkur Imaginary',
      sentence: falsify.sentence,
      actions: [{ action: 'falsify', mode: 'considers' }],
      version: 3,
      history: [
        { what: 'proposed' },
        { what: 'edited', fields: ['speaker', 'actions'], by: 'Ana Lyst <b>' },
        { what: 'accepted', why: 'It is the magazine that says so' },
      ],
    });
  });

  it('gets a claim that the rules did not propose, found by a person', async () => {
    const add = (body: object, who: 'analyst' | 'viewer' = 'analyst') =>
      team.who(who).send('POST', `/reports/${id}/claims`, body);
    const wish = {
      words: 'the documents\n look genuine',
      speaker: 'Western official',
      stance: 'asserts',
      action: 'support',
    };
    expect((await add(wish, 'viewer')).status).toBe(403);
    expect((await add({ ...wish, words: 'words that are not there' })).status).toBe(422);
    expect((await add({ ...wish, words: '.*' })).status).toBe(422);
    const response = await add(wish);
    expect(response.status).toBe(201);
    const { text, claims } = (await response.json()) as ReportDetail;
    const made = claims.find(({ proposedBy }) => proposedBy === 'person');
    expect(made).toMatchObject({
      id: `${id}:10`,
      state: 'proposed',
      content: { words: 'the documents look genuine' },
      sentence: expect.stringContaining('A Western official said'),
      chain: [{ name: 'Western official', written: { words: 'Western official' } }],
      actions: [{ action: 'support', mode: 'deed' }],
      history: [{ what: 'proposed', by: 'Ana Lyst <b>' }],
    });
    expect(text.slice(made?.content.place.from, made?.content.place.to)).toBe('the documents look genuine');
    const starts = claims.map(({ content }) => content.place.from);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    if (made) await team.decide(made, { decision: 'reject', why: 'only to try' });
  });

  it('is graded by a supervisor, again and again; the earlier grades stay', async () => {
    const claim = await team.claimWith(id, '120 TB-90');
    expect((await team.grade(claim, { source: 'C', why: 'one paper' }, team.who('analyst'))).status).toBe(
      403,
    );
    expect((await team.grade(claim, { source: 'C', information: '3', why: 'one paper' })).status).toBe(200);
    const again = await team.claimWith(id, '120 TB-90');
    const regraded = await team.grade(again, {
      information: '2',
      likelihood: 'likely',
      confidence: 'low',
      why: 'A second paper saw the documents.',
    });
    const { claims, report } = (await regraded.json()) as ReportDetail;
    const graded = claims.find((each) => each.id === claim.id);
    expect(graded?.grade).toEqual({
      source: 'C',
      information: '2',
      likelihood: 'likely',
      confidence: 'low',
    });
    expect(graded?.history.flatMap((event) => event.grade ?? [])).toEqual([
      { source: 'C', information: '3' },
      { information: '2', likelihood: 'likely', confidence: 'low' },
    ]);
    expect(report.grades).toEqual(['C2']);
  });

  it.each([
    ['It is likely, with low confidence, that they shipped.', /one sentence/],
    ['They are smugglers.', /verdict/],
  ])('refuses a reason that is worded so: %s', async (why, problem) => {
    const response = await team.grade(await team.claimWith(id, '120 TB-90'), { source: 'C', why });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { detail: string }).detail).toMatch(problem);
  });

  it('sets the denial beside the assertion, and accounts that differ beside each other', async () => {
    await team.added(RETOLD, 'Harbour Gazette', '2023-04-12');
    const { items } = await team.read<ClaimGroupPage>(`/claim-groups?report=${id}`);
    const group = items.find(({ asserts }) => asserts.some(({ words }) => words.includes('120 TB-90')));
    expect(group?.asserts.map(({ publisher }) => publisher)).toContain('Harbour Gazette');
    expect(group?.against.map(({ stance, speaker }) => `${speaker} ${stance}`)).toEqual([
      'Western official doubts',
      "China's foreign ministry denies",
      'Tianqiong Bucunzai Aviation Technology Co., Ltd. denies',
    ]);
    expect(group?.differences).toContainEqual({
      field: 'actor',
      accounts: [
        { value: expect.stringContaining('Tianqiong'), claims: [expect.any(String)] },
        { value: 'Vymysel Logistik', claims: [expect.any(String)] },
      ],
    });
  });

  it('stands in a timeline with the denial, in the order of days', async () => {
    const around = await team.read<Timeline>(`/timeline?report=${id}`);
    expect(around.parties).toContain('Tianqiong Bucunzai Aviation Technology Co., Ltd.');
    expect(around.events.map(({ kind }) => kind)).toContain('denial');
    const days = around.events.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    const ofParty = await team.read<Timeline>(`/timeline?party=${encodeURIComponent('Vymysel')}`);
    expect(ofParty.events.every(({ claim }) => claim !== null)).toBe(true);
    expect((await team.who('viewer').send('GET', '/timeline')).status).toBe(400);
  });

  it('has every change in the audit chain, by the person who made it', async () => {
    const { items } = await team.read<AuditPage>('/audit?what=claim.&limit=200', team.who('supervisor'));
    const told = items.map(({ what, who: by }) => `${what} ${by?.name}`).toReversed();
    expect(told).toEqual([
      'claim.accepted Ana Lyst <b>',
      'claim.edited Ana Lyst <b>',
      'claim.accepted Ana Lyst <b>',
      'claim.rejected Ana Lyst <b>',
      'claim.added Ana Lyst <b>',
      'claim.rejected Ana Lyst <b>',
      'claim.graded Sue Per',
      'claim.graded Sue Per',
    ]);
    const hashes = new Set(
      openFileLedger(ledgerFolder(team.home))
        .events()
        .map(({ hash }) => hash),
    );
    for (const { details } of items) expect(hashes).toContain((details['ledger'] as { hash: string }).hash);
    // What a person wrote is sealed: it can be erased elsewhere, and the chain stays whole.
    expect(JSON.stringify(items)).not.toContain('vague');
    expect(await team.read('/audit/verify', team.who('supervisor'))).toMatchObject({ sound: true });
  });

  it('is listed with what is open, found by words, a page at a time', async () => {
    const all = await team.read<ReportPage>('/reports');
    expect(all.items.map(({ publisher }) => publisher)).toEqual(['Harbour Gazette', 'Fictional Herald']);
    const { items } = await team.read<ReportPage>('/reports?q=vymysel');
    expect(items).toHaveLength(1);
    const first = await team.read<ReportPage>('/reports?limit=1&open=true');
    const second = await team.read<ReportPage>(`/reports?limit=1&open=true&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ items: [{ id }], nextCursor: null });
    expect((await team.who('viewer').send('GET', '/reports?cursor=zzz')).status).toBe(422);
    expect((await team.who('viewer').send('GET', '/reports/none')).status).toBe(404);
  });
});
