import {
  Alert,
  Button,
  Code,
  Group,
  MultiSelect,
  NativeSelect,
  PasswordInput,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ApiKeyList, User } from '../../../src/server/contract/house.ts';
import { get, send } from '../../api/client.ts';
import { useUsers } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { day } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Loaded, Problem } from '../../parts/states.tsx';
import { Wide } from '../../parts/wide.tsx';
import { Written } from '../../parts/written.tsx';

const ROLES = ['viewer', 'analyst', 'supervisor', 'admin'];

export function AdminPage() {
  const text = useText();
  return (
    <>
      <PageTitle title={text('admin.users')} />
      <Users />
      <Title order={2} size="h3" mt="xl" mb="sm">
        {text('admin.keys')}
      </Title>
      <Keys />
    </>
  );
}

function Users() {
  const text = useText();
  const queryClient = useQueryClient();
  const users = useUsers(true);
  const [error, setError] = useState<unknown>();
  const run = async (work: Promise<unknown>) => {
    try {
      setError(undefined);
      await work;
      await queryClient.invalidateQueries({ queryKey: ['users'] });
    } catch (problem) {
      setError(problem);
    }
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    void run(send('POST', '/users', Object.fromEntries(new FormData(form))).then(() => form.reset()));
  };
  const change = (user: User, body: object) => void run(send('PATCH', `/users/${user.id}`, body));
  return (
    <Stack>
      <Loaded query={users}>
        {({ items }) => (
          <Wide label={text('admin.users')}>
            <Table fz="sm">
              <Table.Tbody>
                {items.map((user) => (
                  <Table.Tr key={user.id}>
                    <Table.Td>
                      <Written>{user.name}</Written>
                      <Text size="xs" c="dimmed">
                        <Written>{user.email}</Written>
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <NativeSelect
                        size="xs"
                        aria-label={`${text('admin.role')}: ${user.name}`}
                        value={user.role}
                        data={ROLES}
                        onChange={(event) => change(user, { role: event.currentTarget.value })}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Switch
                        size="sm"
                        label={text('admin.active')}
                        checked={user.active}
                        onChange={(event) => change(user, { active: event.currentTarget.checked })}
                      />
                    </Table.Td>
                    <Table.Td>{day(user.lastSeen)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Wide>
        )}
      </Loaded>
      <form onSubmit={add}>
        <Group align="flex-end">
          <TextInput name="name" label={text('admin.name')} required />
          <TextInput name="email" type="email" label={text('admin.email')} required />
          <NativeSelect name="role" label={text('admin.role')} data={ROLES} defaultValue="analyst" />
          <PasswordInput
            name="password"
            label={text('admin.password')}
            autoComplete="new-password"
            minLength={12}
            required
            w={260}
          />
          <Button type="submit">{text('admin.add')}</Button>
        </Group>
      </form>
      {error !== undefined && <Problem error={error} />}
    </Stack>
  );
}

function Keys() {
  const text = useText();
  const queryClient = useQueryClient();
  const keys = useQuery({ queryKey: ['api-keys'], queryFn: () => get<ApiKeyList>('/api-keys') });
  const [scopes, setScopes] = useState<string[]>(['cases.screen', 'names.search']);
  const [made, setMade] = useState<string>();
  const [error, setError] = useState<unknown>();
  const changed = () => queryClient.invalidateQueries({ queryKey: ['api-keys'] });
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    try {
      setError(undefined);
      const { key } = await send<{ key: string }>('POST', '/api-keys', { name, scopes });
      setMade(key);
      await changed();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Stack>
      {made !== undefined && (
        <Alert color="teal" title={text('admin.keyOnce')}>
          <Code>{made}</Code>
        </Alert>
      )}
      <Loaded query={keys}>
        {({ items }) =>
          items.map((key) => (
            <Group key={key.id} gap="sm">
              <Text fw={600}>
                <Written>{key.name}</Written>
              </Text>
              <Text size="sm" c="dimmed">
                {text('admin.keyPrefix', { prefix: key.prefix })} · {key.scopes.join(', ')} ·{' '}
                {key.lastUsed === null
                  ? text('admin.never')
                  : text('admin.lastUsed', { day: day(key.lastUsed) })}
              </Text>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => send('DELETE', `/api-keys/${key.id}`).then(changed, setError)}
              >
                {text('admin.revoke', { name: key.name })}
              </Button>
            </Group>
          ))
        }
      </Loaded>
      <form onSubmit={(event) => void add(event)}>
        <Group align="flex-end">
          <TextInput name="name" label={text('admin.name')} required />
          <MultiSelect
            label={text('admin.scopes')}
            data={keys.data?.scopes ?? []}
            value={scopes}
            onChange={setScopes}
            w={360}
          />
          <Button type="submit">{text('admin.addKey')}</Button>
        </Group>
      </form>
      {error !== undefined && <Problem error={error} />}
    </Stack>
  );
}
