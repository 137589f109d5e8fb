import { Accordion, Button, Group, List, NumberInput, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rules, WhatIf } from '../../../src/server/contract/house.ts';
import { send } from '../../api/client.ts';
import { useRules, useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Loaded, Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

export function RulesPage() {
  return <Loaded query={useRules()}>{(rules) => <Shown rules={rules} />}</Loaded>;
}

function Shown({ rules }: { readonly rules: Rules }) {
  const text = useText();
  return (
    <>
      <PageTitle title={text('rules.title')}>
        <Text c="dimmed">{text('rules.version', { version: rules.version })}</Text>
      </PageTitle>
      <Thresholds rules={rules} />
      <Accordion variant="separated" order={2} mt="md">
        {rules.rules.map((rule) => (
          <Accordion.Item key={rule.flag} value={rule.flag}>
            <Accordion.Control>
              <Text>
                {rule.number} · <b>{rule.title}</b>{' '}
                <Text span c="dimmed" size="sm">
                  {rule.group} · {rule.weights.map(({ decibans }) => decibans).join(' / ')} dB
                  {rule.from !== null && ` · ${rule.from} –`}
                  {rule.until !== null && ` ${rule.until}`}
                </Text>
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                <Text size="sm">{rule.basis}</Text>
                <Table fz="sm" captionSide="top">
                  <Table.Caption>{text('rules.weights')}</Table.Caption>
                  <Table.Tbody>
                    {rule.weights.map(({ variant, decibans, reason }) => (
                      <Table.Tr key={variant}>
                        <Table.Td>{variant}</Table.Td>
                        <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                          {decibans} dB
                        </Table.Td>
                        <Table.Td>{reason}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
                <Text size="sm" fw={600}>
                  {text('alert.innocent')}
                </Text>
                <List size="sm">
                  {rule.innocent.map((sentence) => (
                    <List.Item key={sentence}>{sentence}</List.Item>
                  ))}
                </List>
                <Text size="sm" fw={600}>
                  {text('alert.wouldClear')}
                </Text>
                <List size="sm">
                  {rule.wouldClear.map((sentence) => (
                    <List.Item key={sentence}>{sentence}</List.Item>
                  ))}
                </List>
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
}

/** Other thresholds are tried on what was assessed, before they are saved. */
function Thresholds({ rules }: { readonly rules: Rules }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const [thresholds, setThresholds] = useState(rules.thresholds);
  const [tried, setTried] = useState<WhatIf>();
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>();
  const change = (name: 'review' | 'hold') => (value: number | string) => {
    setThresholds({ ...thresholds, [name]: Number(value) });
    setTried(undefined);
    setSaved(false);
  };
  const run = (work: () => Promise<void>) => {
    setError(undefined);
    work().catch(setError);
  };
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        {text('rules.thresholds')}
      </Title>
      <Group align="flex-end" gap="sm">
        <NumberInput
          size="sm"
          label={text('rules.review')}
          value={thresholds.review}
          onChange={change('review')}
          min={0}
          max={100}
          w={150}
        />
        <NumberInput
          size="sm"
          label={text('rules.hold')}
          value={thresholds.hold}
          onChange={change('hold')}
          min={0}
          max={200}
          w={150}
        />
        <Button
          variant="default"
          onClick={() => run(async () => setTried(await send<WhatIf>('POST', '/rules/what-if', thresholds)))}
        >
          {text('rules.try')}
        </Button>
        {session?.permissions.includes('rules.change') && (
          <Button
            disabled={tried === undefined}
            onClick={() =>
              run(async () => {
                await send('PUT', '/rules/thresholds', thresholds);
                setSaved(true);
                await queryClient.invalidateQueries({ queryKey: ['rules'] });
              })
            }
          >
            {text('rules.save')}
          </Button>
        )}
      </Group>
      {tried && (
        <div aria-live="polite">
          <Text size="sm" mt="sm">
            {text('rules.whatIf', { count: tried.assessments, moved: tried.moved.length })}
          </Text>
          <List size="sm">
            {tried.moved.slice(0, 20).map((each) => (
              <List.Item key={each.consignment}>
                <Written>{each.consignment}</Written>: {text(`outcome.${each.before}`)} →{' '}
                {text(`outcome.${each.after}`)} ({each.score} dB)
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {saved && <Text size="sm">{text('rules.saved')}</Text>}
      {error !== undefined && <Problem error={error} />}
    </Paper>
  );
}
