import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  NativeSelect,
  NavLink,
  ScrollArea,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ApiProblem, send } from '../api/client.ts';
import { useSession } from '../api/queries.ts';
import type { MessageKey } from '../messages/en.ts';
import { LANGUAGES, useLanguage, useText } from '../messages/use-text.tsx';
import { SignIn } from '../pages/sign-in/sign-in.tsx';
import { Loaded } from '../parts/states.tsx';

const PLACES: readonly { readonly to: string; readonly label: MessageKey; readonly needs: string }[] = [
  { to: '/', label: 'nav.queue', needs: 'cases.read' },
  { to: '/consignments', label: 'nav.consignments', needs: 'cases.read' },
  { to: '/parties', label: 'nav.parties', needs: 'cases.read' },
  { to: '/reports', label: 'nav.reports', needs: 'reports.read' },
  { to: '/cases', label: 'nav.cases', needs: 'cases.read' },
  { to: '/dossiers', label: 'nav.dossiers', needs: 'cases.read' },
  { to: '/upload', label: 'nav.upload', needs: 'cases.screen' },
  { to: '/overview', label: 'nav.overview', needs: 'cases.read' },
  { to: '/lists', label: 'nav.lists', needs: 'lists.read' },
  { to: '/rules', label: 'nav.rules', needs: 'rules.read' },
  { to: '/audit', label: 'nav.audit', needs: 'audit.read' },
  { to: '/admin', label: 'nav.admin', needs: 'users.change' },
];

/** Navigation and who is signed in, around every page. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure();
  const session = useSession();
  const text = useText();
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathname !== '') close();
  }, [pathname, close]);
  const main = useNewPage(pathname);
  if (pathname === '/set-up') return <Outlet />;
  if (session.error instanceof ApiProblem && session.error.status === 401) return <SignIn />;
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 190, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#content">
        {text('nav.skip')}
      </a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group wrap="nowrap" gap="sm" miw={0}>
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={text('nav.menu')}
            />
            <Text fw={700} component="span">
              Tidewaiter
            </Text>
            {session.data?.demo && (
              <Text
                c="var(--demo-colour)"
                fw={600}
                size="sm"
                truncate
                role="note"
                style={{ '--demo-colour': 'light-dark(#b00020, #ff9a9a)' }}
              >
                {text('demo.banner')}
              </Text>
            )}
          </Group>
          <Preferences />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        <ScrollArea>
          <nav aria-label={text('nav.menu')}>
            {PLACES.filter(({ needs }) => session.data?.permissions.includes(needs)).map(({ to, label }) => (
              <NavLink
                key={to}
                component={Link}
                to={to}
                label={text(label)}
                active={to === '/' ? isQueue(pathname) : pathname.startsWith(to)}
              />
            ))}
          </nav>
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} ref={main} style={{ outline: 'none' }}>
        <Loaded query={session}>{() => <Outlet />}</Loaded>
      </AppShell.Main>
    </AppShell>
  );
}

/** A new page begins at its beginning, for a screen reader too, and has a title; a change of filter is no new page. */
function useNewPage(pathname: string) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  const place = PLACES.find(({ to }) => (to === '/' ? isQueue(pathname) : pathname.startsWith(to)));
  const title = place === undefined ? 'Tidewaiter' : `${text(place.label)} · Tidewaiter`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    // A form that was opened by a key has taken the focus already.
    if (document.activeElement === document.body || document.activeElement?.closest('nav') !== null)
      main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

function isQueue(pathname: string): boolean {
  return pathname === '/' || pathname.startsWith('/alerts');
}

function Preferences() {
  const text = useText();
  const { language, setLanguage } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const { data: session } = useSession();
  const queryClient = useQueryClient();
  const signOut = async () => {
    await send('DELETE', '/session');
    queryClient.clear();
    location.assign('/');
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <NativeSelect
        size="xs"
        aria-label={text('nav.language')}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
        data={LANGUAGES}
        w={104}
        visibleFrom="xs"
      />
      <ActionIcon
        variant="default"
        aria-label={text('nav.theme')}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        <span aria-hidden>{scheme === 'dark' ? '☀' : '☾'}</span>
      </ActionIcon>
      {session && !session.demo && (
        <ActionIcon
          variant="default"
          aria-label={`${text('nav.signOut')} (${session.user.name})`}
          title={session.user.name}
          onClick={() => void signOut()}
        >
          <span aria-hidden>⏻</span>
        </ActionIcon>
      )}
    </Group>
  );
}
