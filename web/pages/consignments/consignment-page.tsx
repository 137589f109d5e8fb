import { Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { ConsignmentDetail } from '../../../src/server/contract/consignments.ts';
import { address } from '../../api/client.ts';
import { useConsignment } from '../../api/queries.ts';
import { useText, wordOf } from '../../messages/use-text.tsx';
import { lane, minute, number } from '../../parts/format.ts';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Loaded } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { AssessmentBody } from '../alert/assessment-body.tsx';

export function ConsignmentPage() {
  const { id = '' } = useParams({ strict: false });
  return <Loaded query={useConsignment(id)}>{(detail) => <Shown detail={detail} />}</Loaded>;
}

function Shown({ detail }: { readonly detail: ConsignmentDetail }) {
  const text = useText();
  const { row, assessment, earlier, files, parties } = detail;
  return (
    <Stack>
      <Group gap="sm">
        <OutcomeBadge outcome={row.outcome} />
        <Title order={1} size="h3">
          <Written>{row.consignment}</Written>
        </Title>
        <Text c="dimmed">
          {lane(row.from, row.to)} · <Written>{row.source}</Written>
        </Text>
        {row.alertId !== null && (
          <Button
            component={Link}
            size="xs"
            {...({ to: '/alerts/$id', params: { id: row.alertId } } as object)}
          >
            {text('consignments.openAlert')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {text('alert.score', {
          score: assessment.score,
          review: assessment.thresholds.review,
          hold: assessment.thresholds.hold,
        })}{' '}
        · {text('alert.asOf', { day: assessment.asOf })}
      </Text>
      <Group align="flex-start" gap="xl">
        <List size="sm" listStyleType="none">
          {parties.map((party) => (
            <List.Item key={party.role + (party.partyId ?? '')}>
              {wordOf(text, 'party', party.role)}:{' '}
              <Anchor
                component={Link}
                {...({ to: '/parties/$id', params: { id: party.partyId } } as object)}
                underline="always"
              >
                <Written>{party.name}</Written>
              </Anchor>
            </List.Item>
          ))}
        </List>
        {files.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {text('consignments.original')}
            </Text>
            {files.map((file) => (
              <div key={file.sha256 + file.name}>
                <Anchor
                  size="sm"
                  href={address(`/files/${file.sha256}`)}
                  download={file.name}
                  underline="always"
                >
                  <Written>{file.name}</Written>
                </Anchor>{' '}
                <Text span size="xs" c="dimmed">
                  {number(file.bytes)} B
                </Text>
              </div>
            ))}
          </div>
        )}
      </Group>
      <AssessmentBody detail={detail} />
      {earlier.length > 0 && (
        <section>
          <Title order={2} size="h5">
            {text('consignments.earlier')}
          </Title>
          <List size="sm">
            {earlier.map(({ assessedAt, outcome, score, why }) => (
              <List.Item key={assessedAt}>
                {minute(assessedAt)}: {text(`outcome.${outcome}`)}, {score} dB. <Written>{why}</Written>
              </List.Item>
            ))}
          </List>
        </section>
      )}
    </Stack>
  );
}
