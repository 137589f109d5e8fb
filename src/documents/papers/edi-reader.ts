import { PAPER_VALUE_CHARACTERS } from '../../model/limits.ts';
import type { EdiSegment } from './edi-segments.ts';
import type { PaperField } from './paper-fields.ts';
import { type RawFact, sureFact } from './paper-format.ts';

/** Collects the facts of one message; every element that no rule takes is kept as it is. */
export class EdiFacts {
  readonly facts: RawFact[] = [];
  /** Number of the goods item that segments belong to; absent before the first. */
  item: number | undefined;
  readonly #file: string;
  /** Components of the present segment that are told already, as they are told. */
  #told: number[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The component as text, or `undefined`; elements and components count from 1. */
  text(segment: EdiSegment, element: number, component = 1): string | undefined {
    const text = segment.elements[element - 1]?.[component - 1];
    return text === undefined || text === '' ? undefined : text;
  }

  /** Takes a component as a value of the field. `text` is given where the value is a part of it, or has its unit. */
  take(field: PaperField, segment: EdiSegment, element: number, component = 1, text?: string): void {
    const value = text ?? this.text(segment, element, component);
    if (value === undefined) return;
    this.#told.push(positionOf(element, component));
    this.#push(field, segment, element, component, value);
  }

  /** Marks a component as told by another value: a qualifier, a unit. */
  told(element: number, component = 1): void {
    this.#told.push(positionOf(element, component));
  }

  /** Keeps everything of the segment that was not taken; the next one begins. */
  keepRest(segment: EdiSegment): void {
    const { elements } = segment;
    for (let element = 1; element <= elements.length; element++) {
      const components = elements[element - 1]!;
      for (let component = 1; component <= components.length; component++) {
        const text = components[component - 1]!;
        if (text !== '' && !this.#told.includes(positionOf(element, component)))
          this.#push(null, segment, element, component, text);
      }
    }
    this.#told = [];
  }

  #push(
    field: PaperField | null,
    segment: EdiSegment,
    element: number,
    component: number,
    text: string,
  ): void {
    const place = {
      kind: 'segment',
      file: this.#file,
      segment: segment.number,
      tag: segment.tag,
      element: nameOf(element, component),
    } as const;
    this.facts.push(sureFact(field, this.item, segment.tag, text, place));
  }
}

/** Elements and components that most segments have are named once for all. */
const NAMED_ELEMENTS = 10;
const NAMES: readonly (readonly string[])[] = Array.from({ length: NAMED_ELEMENTS }, (_, element) =>
  Array.from({ length: NAMED_ELEMENTS }, (__, component) => `${element}.${component}`),
);

function nameOf(element: number, component: number): string {
  return NAMES[element]?.[component] ?? `${element}.${component}`;
}

/** One number for element and component; no segment has room for so many components. */
function positionOf(element: number, component: number): number {
  return element * PAPER_VALUE_CHARACTERS * 2 + component;
}

/** A day or moment as EDIFACT writes it (code list 2379), in ISO form; others as they are. */
export function ediDay(value: string, format: string | undefined): string {
  const digits = value.replace(/\D/g, '');
  if (format === '101' || format === '201') return iso(`${century(digits.slice(0, 2))}${digits}`);
  if (format === '2')
    return iso(
      `${century(digits.slice(4, 6))}${digits.slice(4, 6)}${digits.slice(2, 4)}${digits.slice(0, 2)}`,
    );
  if (format === '3')
    return iso(
      `${century(digits.slice(4, 6))}${digits.slice(4, 6)}${digits.slice(0, 2)}${digits.slice(2, 4)}`,
    );
  return digits.length >= 8 ? iso(digits) : value;
}

/** Two digits mean a year from 1970 to 2069. */
function century(twoDigits: string): string {
  return Number(twoDigits) < 70 ? '20' : '19';
}

function iso(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}
