import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ConsignmentRow } from '../../../src/server/contract/consignments.ts';
import { useText } from '../../messages/use-text.tsx';
import { ConsignmentTable } from '../../parts/consignment-table.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Paged } from '../../parts/paged.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty } from '../../parts/states.tsx';

export function ConsignmentsPage() {
  const text = useText();
  const navigate = useNavigate();
  const filter = useSearch({ strict: false }) as Record<string, string>;
  return (
    <>
      <PageTitle title={text('consignments.title')} />
      <SearchBox
        label={text('queue.search')}
        initial={filter['q'] ?? ''}
        onSearch={(q) =>
          void navigate({ to: '/consignments', search: { ...filter, q }, replace: true } as never)
        }
      />
      <Paged<ConsignmentRow> path="/consignments" query={filter}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={text('consignments.empty')} hint={text('queue.emptyHint')} />
          ) : (
            <ConsignmentTable rows={rows} />
          )
        }
      </Paged>
    </>
  );
}
