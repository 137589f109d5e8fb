import { Anchor, Button, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportRow } from '../../../src/server/contract/reports.ts';
import { useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Paged } from '../../parts/paged.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { AddReport } from './add-report.tsx';
import { STATE_SIGNS } from './claim-marks.tsx';
import './reports.css';

export function ReportsPage() {
  const text = useText();
  const { data: session } = useSession();
  const mayAdd = session?.permissions.includes('reports.change') ?? false;
  const [adding, setAdding] = useState(false);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageTitle title={text('reports.title')}>
        <Group gap="xs">
          <Button component={Link} to="/reports/timeline" variant="default">
            {text('timeline.title')}
          </Button>
          {mayAdd && !adding && <Button onClick={() => setAdding(true)}>{text('reports.add')}</Button>}
        </Group>
      </PageTitle>
      {adding && <AddReport onCancel={() => setAdding(false)} />}
      <Group gap="md" align="center">
        <SearchBox label={text('reports.search')} onSearch={setWords} />
        <Checkbox
          label={text('reports.onlyOpen')}
          checked={open}
          onChange={(event) => setOpen(event.currentTarget.checked)}
          mb="sm"
        />
      </Group>
      <Paged<ReportRow> path="/reports" query={{ q: words.trim(), open: open ? 'true' : '' }}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty title={text('reports.empty')} hint={text('reports.emptyHint')} />
          ) : (
            <ul className="report-list">
              {reports.map((report) => (
                <Row key={report.id} report={report} />
              ))}
            </ul>
          )
        }
      </Paged>
    </>
  );
}

/** One report in two lines: who published what when; what is open and accepted, and how it is graded. */
function Row({ report }: { readonly report: ReportRow }) {
  const text = useText();
  const { id, publisher, date, title, author, claims, denials, grades, fictional, language } = report;
  return (
    <li className="report-row">
      <div>
        <time dateTime={date}>{date}</time>
      </div>
      <div className="report-name">
        <Anchor
          component={Link}
          {...({ to: '/reports/$id', params: { id } } as object)}
          fw={600}
          underline="always"
        >
          <Written>{title ?? publisher}</Written>
        </Anchor>
        <Text size="sm" c="dimmed">
          {title !== null && (
            <>
              <Written>{publisher}</Written> ·{' '}
            </>
          )}
          {author !== null && (
            <>
              <Written>{author}</Written> ·{' '}
            </>
          )}
          {text(`reportLanguage.${language}`)}
          {fictional && ` · ${text('reports.fictional')}`}
        </Text>
      </div>
      <ul className="report-counts">
        {(['proposed', 'accepted', 'rejected'] as const).map((state) => (
          <li key={state} className={claims[state] === 0 ? 'none' : `state-${state}`}>
            <span aria-hidden>{STATE_SIGNS[state]}</span> {claims[state]} {text(`claimState.${state}`)}
          </li>
        ))}
        <li className={denials === 0 ? 'none' : ''}>
          <span aria-hidden>¬</span> {text('reports.denials', { count: denials })}
        </li>
      </ul>
      <div className="report-grades">
        {grades.length === 0 ? (
          <Text size="sm" c="dimmed">
            {text('reports.notGraded')}
          </Text>
        ) : (
          grades.map((grade) => (
            <span key={grade} className="grade-code">
              {grade.replaceAll('-', '–')}
            </span>
          ))
        )}
      </div>
    </li>
  );
}
