import type { Outcome } from '../../model/assessment.ts';
import { type Html, html, trustedHtml } from './html.ts';

/** One shape for each outcome, so that colour is never the only sign: octagon, triangle, diamond, ring. */
const SHAPES: Readonly<Record<Outcome, Html>> = {
  stop: trustedHtml('<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>'),
  hold: trustedHtml('<path d="M8 1.5 15.5 15H.5z"/>'),
  review: trustedHtml('<path d="M8 .5 15.5 8 8 15.5.5 8z"/>'),
  clear: trustedHtml('<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2.5"/>'),
};

/** The outcome's shape, coloured like the text beside it. */
export function outcomeShape(outcome: Outcome): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">${SHAPES[outcome]}</svg>`;
}

/** `■ Stop` as a badge: shape, word and colour. */
export function outcomeBadge(outcome: Outcome): Html {
  return html`<span class="badge ${outcome}">${outcomeShape(outcome)}${OUTCOME_TITLES[outcome]}</span>`;
}

export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  stop: 'Stop',
  hold: 'Hold',
  review: 'Review',
  clear: 'Clear',
};
