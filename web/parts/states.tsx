import { Alert, Button, Center, Loader, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem, NoAnswer } from '../api/client.ts';
import { useText } from '../messages/use-text.tsx';

/** What a query shows while it loads, when it failed, and when it has its answer. */
export function Loaded<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const text = useText();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Problem error={query.error} again={() => void query.refetch()} />;
  return (
    <Center mih={200} role="status" aria-label={text('state.loading')}>
      <Loader />
    </Center>
  );
}

/** What went wrong, what it means and what to do. */
export function Problem({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const text = useText();
  return (
    <Alert color="red" title={text('state.problem')} role="alert" my="md">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {error instanceof NoAnswer
            ? text('state.noAnswer')
            : error instanceof Error
              ? error.message
              : String(error)}
        </Text>
        {error instanceof NoAnswer && <Text size="sm">{text('state.noAnswerHint')}</Text>}
        {error instanceof ApiProblem && error.mend !== undefined && <Text size="sm">{error.mend}</Text>}
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            {text('state.again')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function Empty({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <Center mih={160}>
      <Stack gap={4} align="center">
        <Text fw={600}>{title}</Text>
        {hint !== undefined && <Text c="dimmed">{hint}</Text>}
      </Stack>
    </Center>
  );
}
