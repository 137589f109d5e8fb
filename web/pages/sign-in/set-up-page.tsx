import { Button, Container, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { send } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';

/** The first user. The link's secret stands behind the #, where no server log and no referrer sees it. */
export function SetUpPage() {
  const text = useText();
  const [error, setError] = useState<unknown>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      const [name, email, password] = ['name', 'email', 'password'].map((field) => form.get(field));
      await send('POST', '/set-up', { token: location.hash.slice(1), name, email, password });
      location.assign('/');
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Container size={420} py="xl" component="main">
      <Title order={1} size="h2">
        {text('setUp.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {text('setUp.hint')}
      </Text>
      <Paper withBorder p="lg">
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <TextInput name="name" label={text('admin.name')} autoComplete="name" required />
            <TextInput
              name="email"
              type="email"
              label={text('admin.email')}
              autoComplete="username"
              required
            />
            <PasswordInput
              name="password"
              label={text('admin.password')}
              autoComplete="new-password"
              minLength={12}
              required
            />
            <Button type="submit">{text('setUp.button')}</Button>
          </Stack>
        </form>
        {error !== undefined && <Problem error={error} />}
      </Paper>
    </Container>
  );
}
