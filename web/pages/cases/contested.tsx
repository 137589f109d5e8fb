import { Badge, Paper, Stack, Text, Title } from '@mantine/core';
import type { ClaimInCase, ContestedPoint } from '../../../src/server/contract/cases.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';

/** What is asserted and what is said against it, side by side and of the same size; then where accounts differ. */
export function Contested({ points }: { readonly points: readonly ContestedPoint[] }) {
  const text = useText();
  return (
    <section>
      <Title order={2} size="h5">
        {text('cases.contested')}
      </Title>
      {points.length === 0 && (
        <Text size="sm" c="dimmed">
          {text('cases.notContested')}
        </Text>
      )}
      <Stack mt="xs">
        {points.map((point) => (
          <Paper key={point.asserts[0]?.id ?? point.against[0]?.id ?? ''} withBorder p="md">
            <Text fw={600} mb="xs">
              <Written>{point.about.join(', ') || text('cases.noParty')}</Written>
            </Text>
            <div className="pair">
              <Side title={text('cases.asserted')} claims={point.asserts} />
              <Side title={text('cases.against')} claims={point.against} />
            </div>
            {point.differences.length > 0 && (
              <>
                <Text size="sm" fw={600} mt="sm">
                  {text('cases.differ')}
                </Text>
                {point.differences.map(({ field, accounts }) => (
                  <Text key={field} size="sm">
                    {text(`cases.field.${field}`)}:{' '}
                    {accounts.map(({ value, claims }, index) => (
                      <span key={value}>
                        {index > 0 && ' | '}
                        <Written>{value}</Written> ({claims.length})
                      </span>
                    ))}
                  </Text>
                ))}
              </>
            )}
          </Paper>
        ))}
      </Stack>
    </section>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly ClaimInCase[] }) {
  const text = useText();
  return (
    <div>
      <Text size="sm" c="dimmed" mb={4}>
        {title}
      </Text>
      {claims.length === 0 && <Text size="sm">{text('cases.nobody')}</Text>}
      <Stack gap="sm">
        {claims.map((claim) => (
          <blockquote key={claim.id} className="claim">
            <Text size="sm">
              <Written>{claim.sentence}</Written>
            </Text>
            <Text size="xs" c="dimmed">
              <Written>{claim.speaker}</Written> · <Written>{claim.publisher}</Written>, {claim.publishedOn}
              {claim.repeats !== null && (
                <>
                  {' · '}
                  {text('cases.repeats')} <Written>{claim.repeats}</Written>
                </>
              )}
            </Text>
            {claim.state === 'proposed' && (
              <Badge variant="outline" className="quiet" radius="sm" size="sm">
                {text('cases.notAccepted')}
              </Badge>
            )}
          </blockquote>
        ))}
      </Stack>
    </div>
  );
}
