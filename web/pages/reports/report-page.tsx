import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Claim, ClaimGroupPage, ReportDetail, ReportRow } from '../../../src/server/contract/reports.ts';
import { address, get, send } from '../../api/client.ts';
import { useSession } from '../../api/queries.ts';
import type { MessageKey } from '../../messages/en.ts';
import { useText } from '../../messages/use-text.tsx';
import { AfterPaint } from '../../parts/after-paint.tsx';
import { CasesOf } from '../../parts/cases-of.tsx';
import { day } from '../../parts/format.ts';
import { Empty, Loaded } from '../../parts/states.tsx';
import { Unfold } from '../../parts/unfold.tsx';
import { Written } from '../../parts/written.tsx';
import { KeysHelp } from '../queue/keys-help.tsx';
import { ClaimCard, type Doing } from './claim-card.tsx';
import { Contested, isContested } from './contested.tsx';
import { MarkedText } from './marked-text.tsx';
import { NewClaim } from './new-claim.tsx';
import { TimelineDrawn } from './timeline-drawn.tsx';
import './reports.css';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['j k', 'keys.move'],
  ['a', 'claim.accept'],
  ['e', 'claim.edit'],
  ['x', 'claim.reject'],
  ['g', 'grade.give'],
  ['u', 'reports.back'],
  ['?', 'keys.help'],
];
const MOST_GROUPS = 200;

export function ReportPage() {
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({ queryKey: ['report', id], queryFn: () => get<ReportDetail>(`/reports/${id}`) });
  return <Loaded query={query}>{(detail) => <Shown key={id} detail={detail} />}</Loaded>;
}

function Shown({ detail }: { readonly detail: ReportDetail }) {
  const text = useText();
  const navigate = useNavigate();
  const { report, claims } = detail;
  const { claim: asked } = useSearch({ strict: false }) as Record<string, string>;
  const [currentId, setCurrentId] = useState(
    () => claims.find(({ id }) => id === asked)?.id ?? (firstOpen(claims) ?? claims[0])?.id,
  );
  const [help, setHelp] = useState(false);
  const current = claims.find(({ id }) => id === currentId);
  const place = current === undefined ? -1 : claims.indexOf(current);
  const groups = useQuery({
    queryKey: ['claim-groups', report.id],
    queryFn: () => get<ClaimGroupPage>('/claim-groups', { report: report.id, limit: MOST_GROUPS }),
  });
  const against = useMemo(() => againstOf(groups.data), [groups.data]);
  const [doing, setDoing] = useState<Doing>(null);
  const choose = useCallback((id: string | undefined) => {
    if (id === undefined) return;
    setDoing(null);
    setCurrentId(id);
  }, []);
  const work = { ...useWork(detail, current, setDoing, choose), doing, setDoing };
  useShownPlace(currentId, asked !== undefined);
  const go = (to: number) => choose(claims[Math.max(0, Math.min(claims.length - 1, to))]?.id);
  const begin = (doing: Doing, allowed: boolean) => () => current && allowed && work.setDoing(doing);
  useHotkeys([
    ['j', () => go(place + 1)],
    ['k', () => go(place - 1)],
    ['a', () => current && work.mayDecide && current.state !== 'accepted' && work.accept()],
    ['e', begin('edit', work.mayDecide)],
    ['x', begin('reject', work.mayDecide && current?.state !== 'rejected')],
    ['g', begin('grade', work.mayGrade)],
    ['u', () => void navigate({ to: '/reports' })],
    ['shift+?', () => setHelp(true)],
    ['?', () => setHelp(true)],
  ]);
  return (
    <Stack gap="lg">
      <KeysHelp opened={help} onClose={() => setHelp(false)} keys={KEYS} />
      <Head report={report} />
      <div className="report-two">
        <section className="report-text" aria-label={text('reports.itsText')} tabIndex={0}>
          <Legend />
          <MarkedText text={detail.text} claims={claims} current={current} onChoose={choose} />
        </section>
        <section aria-label={text('reports.itsClaims')}>
          <Group justify="space-between" mb="xs">
            <Title order={2} size="h5">
              {text('reports.claimCount', { count: claims.length })}
            </Title>
            <Text size="xs" c="dimmed" visibleFrom="sm">
              {text('reports.keys')}
            </Text>
          </Group>
          {work.mayAdd && <NewClaim detail={detail} onAdded={choose} />}
          <p aria-live="polite" className="visually-hidden">
            {work.said}
          </p>
          {work.mayDecide && claims.length > 0 && (
            <Text size="sm" c="dimmed" mb="xs">
              {text('claim.recorded')}
            </Text>
          )}
          {claims.length === 0 && (
            <Empty title={text('reports.noClaim')} hint={text('reports.noClaimHint')} />
          )}
          {claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              publisher={report.publisher}
              against={claim.state === 'rejected' ? 0 : (against.get(claim.id) ?? 0)}
              work={claim.id === currentId ? work : undefined}
              onChoose={choose}
            />
          ))}
        </section>
      </div>
      <section id="contested">
        <Title order={2} size="h5" mb="xs">
          {text('contested.title')}
        </Title>
        <Loaded query={groups}>
          {({ items }) => <Groups groups={items} reportId={report.id} choose={choose} />}
        </Loaded>
      </section>
      <Box maw={340}>
        <CasesOf member={{ kind: 'report', id: report.id }} />
      </Box>
      <section>
        <Title order={2} size="h5" mb="xs">
          {text('timeline.title')}
        </Title>
        <AfterPaint>
          <TimelineDrawn query={{ report: report.id }} />
        </AfterPaint>
      </section>
    </Stack>
  );
}

function firstOpen(claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ state }) => state === 'proposed');
}

/** How many denials and doubts stand against each assertion. */
function againstOf(page: ClaimGroupPage | undefined): ReadonlyMap<string, number> {
  return new Map(
    (page?.items ?? []).flatMap(({ asserts, against }) => asserts.map(({ id }) => [id, against.length])),
  );
}

/** Deciding and grading the current claim; after a decision the next open one is there. */
function useWork(
  { report, claims }: ReportDetail,
  current: Claim | undefined,
  setDoing: (doing: Doing) => void,
  goTo: (id: string | undefined) => void,
) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<{ readonly id: string; readonly error: unknown }>();
  const may = (action: string) => session?.permissions.includes(action) ?? false;
  const submit = async (path: 'decision' | 'grades', body: object) => {
    if (current === undefined || busy) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const after = await send<ReportDetail>(
        'POST',
        `/claims/${encodeURIComponent(current.id)}/${path}`,
        body,
      );
      queryClient.setQueryData(['report', report.id], after);
      setDoing(null);
      for (const key of ['claim-groups', 'timeline', '/reports'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      const changed = after.claims.find(({ id }) => id === current.id);
      if (changed)
        setSaid(text('claim.open', { number: changed.number, state: text(`claimState.${changed.state}`) }));
      if (path === 'decision') {
        const from = claims.indexOf(current);
        const next = firstOpen([...after.claims.slice(from + 1), ...after.claims.slice(0, from)]);
        goTo(next?.id);
      }
    } catch (error) {
      setFailed({ id: current.id, error });
      // Someone else may have changed it: what is shown must be what is there.
      void queryClient.invalidateQueries({ queryKey: ['report', report.id] });
    } finally {
      setBusy(false);
    }
  };
  return {
    said,
    busy,
    error: failed !== undefined && failed.id === current?.id ? failed.error : undefined,
    mayAdd: may('reports.change'),
    mayDecide: may('reports.decide'),
    mayGrade: may('reports.grade'),
    accept: () => void submit('decision', { decision: 'accept', version: current?.version }),
    send: (path: 'decision' | 'grades', body: object) => void submit(path, body),
  };
}

/** Brings the current claim into view, in the text and among the cards; at first only where one was asked for. */
function useShownPlace(currentId: string | undefined, atOnce: boolean) {
  const before = useRef(atOnce ? undefined : currentId);
  useEffect(() => {
    if (before.current === currentId) return;
    before.current = currentId;
    document.querySelector('.claim-card[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
    const mark = document.querySelector<HTMLElement>('.report-text .said[data-current]');
    const box = mark?.closest('.report-text');
    if (!mark || !box) return;
    // The text scrolls within its box; the page stays where the card is.
    const { top, bottom } = mark.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top + 24 || bottom > frame.bottom - 24)
      box.scrollTop += top - frame.top - frame.height / 3;
  }, [currentId]);
}

function Head({ report }: { readonly report: ReportRow }) {
  const text = useText();
  const { id, title, publisher, date, author, url, language, obtainedAt, obtainedHow, sha256, fictional } =
    report;
  const isAddress = url !== null && /^https?:\/\//i.test(url);
  return (
    <header>
      <Button component={Link} to="/reports" size="xs" variant="default" mb="sm">
        ← {text('reports.back')}
      </Button>
      <Title order={1} size="h3">
        <Written>{title ?? publisher}</Written>
      </Title>
      <Text>
        {title !== null && (
          <>
            <Written>{publisher}</Written>
            {', '}
          </>
        )}
        <time dateTime={date}>{date}</time>
        {author !== null && (
          <>
            {' · '}
            <Written>{author}</Written>
          </>
        )}
        {' · '}
        {text(`reportLanguage.${language}`)}
        {fictional && ` · ${text('reports.fictional')}`}
      </Text>
      <Text size="sm" c="dimmed">
        {text('reports.obtained', { day: day(obtainedAt) })}
        {obtainedHow !== null && (
          <>
            {': '}
            <Written>{obtainedHow}</Written>
          </>
        )}
        {' · '}
        <span title={sha256}>SHA-256 {sha256.slice(0, 16)}…</span>
        {' · '}
        <Anchor href={address(`/reports/${id}/original`)} download size="sm" underline="always">
          {text('reports.original')}
        </Anchor>
        {isAddress && (
          <>
            {' · '}
            <Anchor href={url} target="_blank" rel="noreferrer noopener" size="sm" underline="always">
              <Written>{url}</Written>
            </Anchor>
          </>
        )}
      </Text>
    </header>
  );
}

function Legend() {
  const text = useText();
  return (
    <p className="report-legend" aria-hidden>
      {(['proposed', 'accepted', 'rejected'] as const).map((state) => (
        <mark key={state} className={`said said-${state}`}>
          {text(`claimState.${state}`)}
        </mark>
      ))}
    </p>
  );
}

function Groups({
  groups,
  reportId,
  choose,
}: {
  readonly groups: ClaimGroupPage['items'];
  readonly reportId: string;
  readonly choose: (id: string) => void;
}) {
  const text = useText();
  const contested = groups.filter(isContested);
  const rest = groups.filter((group) => !isContested(group));
  const drawn = (all: ClaimGroupPage['items']) =>
    all.map((group) => <Contested key={group.id} group={group} reportId={reportId} onChoose={choose} />);
  return (
    <>
      {contested.length === 0 && (
        <Text size="sm" c="dimmed">
          {text('contested.none')}
        </Text>
      )}
      {drawn(contested)}
      {rest.length > 0 && (
        <Unfold summary={<span className="fold">{text('contested.rest', { count: rest.length })}</span>}>
          {() => drawn(rest)}
        </Unfold>
      )}
    </>
  );
}
