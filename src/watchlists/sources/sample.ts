import { PULL_ADDRESSES } from '../addresses.ts';
import { asEdge, asEntry } from '../entry-lines.ts';
import { readJsonLines } from '../json-lines.ts';
import { defineSource } from '../source.ts';

/** The list that ships with the program: our own line format, entries and edges in one file or in two. */
export default defineSource({
  id: 'sample',
  publisher: 'Tidewaiter',
  title: 'Sample list (sample, dated, not for compliance use)',
  publicAddress: '',
  pull: PULL_ADDRESSES.sample,
  expect: { entries: [1, 10_000] },
  columns: { consumed: ['entry', 'edge'], ignored: {} },
  async read(files, sink) {
    for (const file of files) {
      for await (const { line, value } of readJsonLines(file, sink)) {
        const entry = asEntry(value);
        const edge = asEdge(value);
        if (entry) sink.entry(entry);
        else if (edge) sink.edge(edge);
        else {
          sink.problem({
            what: 'the line is neither an entry nor an edge',
            where: `${file.name}, line ${line}`,
            mend: 'Compare it with the other lines of the sample list.',
          });
        }
      }
    }
  },
});
