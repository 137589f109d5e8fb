import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get, type Query } from '../api/client.ts';
import { useText } from '../messages/use-text.tsx';
import { Loaded } from './states.tsx';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A list that grows by pages when asked to. */
export function Paged<T>({
  path,
  query: filter,
  children,
}: {
  readonly path: string;
  readonly query: Query;
  readonly children: (items: readonly T[]) => ReactNode;
}) {
  const text = useText();
  const query = useInfiniteQuery({
    queryKey: [path, filter],
    queryFn: ({ pageParam }) => get<Page<T>>(path, { ...filter, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return (
    <Loaded query={query as never}>
      {() => (
        <Stack>
          {children(query.data?.pages.flatMap(({ items }) => items) ?? [])}
          {query.hasNextPage && (
            <Button
              variant="default"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {text('state.more')}
            </Button>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
