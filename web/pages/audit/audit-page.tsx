import { Alert, Button, Code, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { AuditEntry, AuditVerdict } from '../../../src/server/contract/house.ts';
import { get } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { minute, number } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Paged } from '../../parts/paged.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Problem } from '../../parts/states.tsx';
import { Wide } from '../../parts/wide.tsx';
import { Written } from '../../parts/written.tsx';

const SHOWN_OF_HASH = 12;

export function AuditPage() {
  const text = useText();
  const [what, setWhat] = useState('');
  const [verdict, setVerdict] = useState<AuditVerdict>();
  const [error, setError] = useState<unknown>();
  return (
    <>
      <PageTitle title={text('audit.title')}>
        <Button onClick={() => get<AuditVerdict>('/audit/verify').then(setVerdict, setError)}>
          {text('audit.verify')}
        </Button>
      </PageTitle>
      <div aria-live="polite">
        {verdict && (
          <Alert color={verdict.sound ? 'teal' : 'red'} mb="md">
            {verdict.sound
              ? text('audit.sound', { entries: number(verdict.entries) })
              : text('audit.broken', { trouble: verdict.trouble ?? '' })}
          </Alert>
        )}
        {error !== undefined && <Problem error={error} />}
      </div>
      <SearchBox label={text('audit.filter')} onSearch={setWhat} />
      <Paged<AuditEntry> path="/audit" query={{ what: what.trim() }}>
        {(entries) => (
          <Wide label={text('audit.title')}>
            <Table fz="sm">
              <Table.Tbody>
                {entries.map((entry) => (
                  <Table.Tr key={entry.number}>
                    <Table.Td valign="top" ta="right">
                      {number(entry.number)}
                    </Table.Td>
                    <Table.Td valign="top" style={{ whiteSpace: 'nowrap' }}>
                      {minute(entry.at)}
                    </Table.Td>
                    <Table.Td valign="top">
                      <Written>{entry.who?.name ?? text('audit.program')}</Written>
                    </Table.Td>
                    <Table.Td valign="top">
                      <b>{entry.what}</b>
                      <Text size="xs" c="dimmed">
                        {entry.subject}
                      </Text>
                    </Table.Td>
                    <Table.Td valign="top">
                      {Object.entries(entry.details).map(([name, value]) => (
                        <Text key={name} size="xs">
                          {name}:{' '}
                          <Written>{typeof value === 'string' ? value : JSON.stringify(value)}</Written>
                        </Text>
                      ))}
                    </Table.Td>
                    <Table.Td valign="top">
                      <Code title={entry.hash}>{entry.hash.slice(0, SHOWN_OF_HASH)}</Code>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Wide>
        )}
      </Paged>
    </>
  );
}
