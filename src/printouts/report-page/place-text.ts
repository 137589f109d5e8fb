import { describeWithin, type Place } from '../../model/problem.ts';
import { type Html, html } from './html.ts';

/** File and place of a value, short enough for a table. */
export function placeHtml(place: Place): Html {
  if (place.kind !== 'cell') return html`<bdi>${place.file}</bdi>, ${describeWithin(place)}`;
  const sheet = place.sheet === undefined ? '' : `, sheet ${place.sheet}`;
  return html`<bdi>${place.file}${sheet}</bdi>, row <span class="num">${place.row}</span>, column <bdi>“${place.column}”</bdi>`;
}
