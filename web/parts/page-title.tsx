import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Group justify="space-between" mb="md">
      <Title order={1} size="h2">
        {title}
      </Title>
      {children}
    </Group>
  );
}
