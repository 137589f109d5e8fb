import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../messages/use-text.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty } from '../../parts/states.tsx';
import { TimelineDrawn } from './timeline-drawn.tsx';

const SHORTEST_NAME = 2;

/** Claims, listings and consignments around a name that the reader gives. */
export function TimelinePage() {
  const text = useText();
  const navigate = useNavigate();
  const { party = '' } = useSearch({ strict: false }) as Record<string, string>;
  const search = (words: string) =>
    void navigate({ to: '/reports/timeline', search: { party: words.trim() }, replace: true } as never);
  return (
    <>
      <PageTitle title={text('timeline.title')} />
      <SearchBox label={text('timeline.party')} initial={party} onSearch={search} />
      {party.length < SHORTEST_NAME ? (
        <Empty title={text('timeline.ask')} />
      ) : (
        <TimelineDrawn query={{ party }} />
      )}
    </>
  );
}
