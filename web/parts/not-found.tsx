import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../messages/use-text.tsx';
import { Empty } from './states.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const text = useText();
  return (
    <>
      <Empty title={text('state.notFound')} hint={text('state.notFoundHint')} />
      <Anchor component={Link} {...({ to: '/' } as object)} ta="center" display="block" underline="always">
        {text('nav.queue')}
      </Anchor>
    </>
  );
}
