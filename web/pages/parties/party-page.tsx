import { Anchor, Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { PartyDetail } from '../../../src/server/contract/consignments.ts';
import { useParty } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { ConsignmentTable } from '../../parts/consignment-table.tsx';
import { Loaded } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { Network } from './network.tsx';

export function PartyPage() {
  const { id = '' } = useParams({ strict: false });
  return <Loaded query={useParty(id)}>{(detail) => <Shown detail={detail} />}</Loaded>;
}

/** Everything that is stored of one party. */
function Shown({ detail }: { readonly detail: PartyDetail }) {
  const text = useText();
  const { party, hits, consignments } = detail;
  return (
    <Stack>
      <div>
        <Title order={1} size="h3">
          <Written>{party.name}</Written>
        </Title>
        <Text c="dimmed">
          {party.countries.join(', ')} · {party.roles.map((role) => role.replaceAll('-', ' ')).join(', ')}
        </Text>
        <Anchor
          component={Link}
          {...({ to: '/reports/timeline', search: { party: party.name } } as object)}
          size="sm"
          underline="always"
        >
          {text('timeline.title')}
        </Anchor>
      </div>
      <section>
        <Title order={2} size="h5">
          {text('parties.hits')}
        </Title>
        {hits.length === 0 && <Text size="sm">{text('parties.noHits')}</Text>}
        {hits.map((hit) => (
          <Group key={hit.entryId} gap="xs">
            <Badge variant="outline" className="quiet" radius="sm" tt="none">
              {hit.score.toFixed(2)} · {hit.basis}
            </Badge>
            <Text size="sm">
              <Written>{hit.explanation}</Written>
            </Text>
            {hit.cleared && (
              <Badge variant="outline" className="quiet" radius="sm">
                {text('alert.cleared')}
              </Badge>
            )}
          </Group>
        ))}
      </section>
      <Group align="flex-start" gap="xl">
        <Values title={text('parties.names')} values={detail.names} />
        <Values title={text('parties.addresses')} values={detail.addresses} />
        <Values title={text('parties.identifiers')} values={detail.identifiers} />
        <Values title={text('parties.contacts')} values={detail.contacts} />
      </Group>
      {detail.network.nodes.length > 1 && <Network network={detail.network} centre={party.id} />}
      <section>
        <Title order={2} size="h5">
          {text('consignments.title')}
        </Title>
        <ConsignmentTable rows={consignments} />
      </section>
    </Stack>
  );
}

function Values({ title, values }: { readonly title: string; readonly values: readonly string[] }) {
  const text = useText();
  return (
    <section style={{ maxWidth: 320 }}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {values.length === 0 ? (
        <Text size="sm" c="dimmed">
          {text('parties.none')}
        </Text>
      ) : (
        <List size="sm">
          {values.map((value) => (
            <List.Item key={value}>
              <Written>{value}</Written>
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
