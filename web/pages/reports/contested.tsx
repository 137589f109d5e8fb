import { Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ClaimGroupAnswer, GroupMember } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { number } from '../../parts/format.ts';
import { Wide } from '../../parts/wide.tsx';
import { Written } from '../../parts/written.tsx';
import { ChainDrawn } from './chain-drawn.tsx';
import { GradeCode, StanceMark, StateMark } from './claim-marks.tsx';
import './reports.css';

/** Names of a group's title; more are cut. */
const MOST_NAMES = 3;

/** Whether there is something to set side by side: a denial, accounts that differ, or another report. */
export function isContested({ against, differences, asserts }: ClaimGroupAnswer): boolean {
  const reports = new Set([...asserts, ...against].map(({ reportId }) => reportId));
  return (asserts.length > 0 && against.length > 0) || differences.length > 0 || reports.size > 1;
}

/** One thing that claims are about: who asserts it beside who denies or doubts it, and where accounts differ. */
export function Contested({
  group,
  reportId,
  onChoose,
}: {
  readonly group: ClaimGroupAnswer;
  /** The report in hand: its claims are shown on this page; all others are opened. */
  readonly reportId?: string;
  readonly onChoose?: (id: string) => void;
}) {
  const text = useText();
  const { about, primarySources, asserts, against, moreAsserts, moreAgainst, differences } = group;
  const all = new Map([...asserts, ...against].map((member) => [member.id, member]));
  const link = (member: GroupMember | undefined) =>
    member && <ToClaim member={member} {...(member.reportId === reportId && onChoose && { onChoose })} />;
  const side = (title: string, members: readonly GroupMember[], more: number, none: string) => (
    <section className="account-side">
      <Title order={4} size="h6">
        {title} ({number(members.length + more)})
      </Title>
      {members.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {members.map((member) => (
        <div key={member.id} className="account">
          <div className="account-head">
            <StanceMark stance={member.stance} />
            <StateMark state={member.state} />
            <GradeCode grade={member.grade} />
            {link(member)}
          </div>
          <blockquote className="claim-words">
            <Written>{member.words}</Written>
          </blockquote>
          <ChainDrawn publisher={member.publisher} chain={member.chain} speaker={member.speaker} />
          {member.repeats !== null && (
            <Text size="xs" c="dimmed">
              {text('contested.repeats')} <Written>{member.repeats}</Written>
            </Text>
          )}
          {member.ofLane && (
            <Text size="xs" c="dimmed">
              {text('contested.ofLane')}
            </Text>
          )}
        </div>
      ))}
      {more > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {text('contested.more', { count: number(more) })}
        </Text>
      )}
    </section>
  );
  return (
    <section className="contested" aria-label={about.join(', ')}>
      <Title order={3} size="h6">
        <Written>{about.slice(0, MOST_NAMES).join(', ') || text('contested.nobody')}</Written>
        {about.length > MOST_NAMES && ' …'}
      </Title>
      <Text size="sm" c="dimmed">
        {text('contested.sources', { count: primarySources.length })}{' '}
        <Written>{primarySources.join(', ')}</Written>
      </Text>
      {differences.length > 0 && (
        <Wide label={text('contested.differ')}>
          <Table fz="sm" mt="xs" captionSide="top">
            <Table.Caption className="caption">{text('contested.differ')}</Table.Caption>
            <Table.Tbody>
              {differences.map(({ field, accounts }, index) => (
                <Table.Tr key={index}>
                  <Table.Th scope="row">{text(`difference.${field}`)}</Table.Th>
                  {accounts.map(({ value, claims }) => (
                    <Table.Td key={value}>
                      <Written>{value}</Written>
                      <div className="account-head">
                        {claims.map((id) => (
                          <span key={id}>{link(all.get(id))}</span>
                        ))}
                      </div>
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      )}
      <div className="pair accounts">
        {side(text('contested.asserted'), asserts, moreAsserts, text('contested.notAsserted'))}
        {side(text('contested.against'), against, moreAgainst, text('contested.noDenial'))}
      </div>
    </section>
  );
}

function ToClaim({
  member,
  onChoose,
}: {
  readonly member: GroupMember;
  /** Present for a claim of this page. */
  readonly onChoose?: (id: string) => void;
}) {
  const text = useText();
  if (onChoose)
    return (
      <button type="button" className="to-claim" onClick={() => onChoose(member.id)}>
        {text('claim.title', { number: member.number })}
      </button>
    );
  return (
    <Link
      className="to-claim"
      {...({
        to: '/reports/$id',
        params: { id: member.reportId },
        search: { claim: member.id },
      } as { to: string })}
    >
      <Written>{member.publisher}</Written>, {member.date}
    </Link>
  );
}
