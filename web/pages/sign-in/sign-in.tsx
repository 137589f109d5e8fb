import {
  Anchor,
  Button,
  Container,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SignInOptions } from '../../../src/server/contract/session.ts';
import { get, send } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';

export function SignIn() {
  const text = useText();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const options = useQuery({
    queryKey: ['session-options'],
    queryFn: () => get<SignInOptions>('/session/options'),
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      await send('POST', '/session', { email: form.get('email'), password: form.get('password') });
      await queryClient.resetQueries();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Container size={420} py="xl" component="main">
      <Title order={1} size="h2" mb="md">
        {text('signIn.title')}
      </Title>
      {options.data?.needsSetUp && <Text mb="md">{text('signIn.needsSetUp')}</Text>}
      <Paper withBorder p="lg">
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <TextInput
              name="email"
              type="email"
              label={text('admin.email')}
              autoComplete="username"
              required
            />
            <PasswordInput
              name="password"
              label={text('signIn.password')}
              autoComplete="current-password"
              required
            />
            <Button type="submit">{text('signIn.button')}</Button>
            {options.data?.openIdConnect && (
              <Anchor href="/api/v1/session/openid-connect">
                {text('signIn.at', { title: options.data.openIdConnect.title })}
              </Anchor>
            )}
          </Stack>
        </form>
        {error !== undefined && <Problem error={error} />}
      </Paper>
    </Container>
  );
}
