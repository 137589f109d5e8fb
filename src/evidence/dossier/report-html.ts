import { type Html, html, trustedHtml, value } from '../../printouts/report-page/html.ts';
import type { Released } from './released.ts';
import { type Block, blocksOf } from './report-text.ts';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{margin-top:2rem;border-bottom:1px solid #8888}h3{margin-bottom:.3rem}dl{display:grid;grid-template-columns:12rem 1fr;gap:.15rem 1rem;font-size:.92rem}
dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #8888}.note{border-left:3px solid #b00;padding-left:.8rem}
@media print{body{font-size:11px;max-width:none;margin:0}@page{margin:16mm}h2,h3{break-after:avoid}blockquote,dl{break-inside:avoid}}
@media (max-width:40rem){dl{grid-template-columns:1fr}}`;

/** The report in one file: no script, no request, prints well. */
export function reportHtml(released: Released): string {
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dossier ${released.manifest.subject.title}</title><style>${trustedHtml(STYLE)}</style></head>
<body>
${blocksOf(released).map(blockHtml)}
</body></html>
`;
  return page.text;
}

function blockHtml(block: Block): Html {
  if (block.kind === 'facts')
    return html`<dl>${block.rows.map(([label, text]) => html`<dt>${label}</dt><dd>${value(text)}</dd>`)}</dl>
`;
  const text = value(block.text);
  if (block.kind === 'title')
    return html`<h1>${text}</h1>
`;
  if (block.kind === 'heading')
    return html`<h2>${text}</h2>
`;
  if (block.kind === 'subheading')
    return html`<h3>${text}</h3>
`;
  if (block.kind === 'quotation')
    return html`<blockquote>${text}</blockquote>
`;
  return html`<p class="${block.kind}">${text}</p>
`;
}
