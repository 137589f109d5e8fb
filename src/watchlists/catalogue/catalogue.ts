import type { IsoDate } from '../../model/dates.ts';
import type { Sections } from '../../store/sections.ts';
import { lookUpKey } from '../screening/key-table.ts';
import type { ScreeningIndex } from '../screening/screening-index.ts';
import { lastSeenOn, NO_ENTITY, readEntity } from './build-catalogue.ts';
import { type Column, FIELDS, type Field, numbersIn, openColumn } from './columns.ts';
import type { FtmEntity } from './entity.ts';
import { createRelations, type Relations } from './relations.ts';
import { openTextIndex, type TextIndex } from './text-index.ts';

/** The entities of all lists on one day, opened for one thread. Entities are numbered from 0. */
export interface Catalogue {
  readonly index: ScreeningIndex;
  readonly asOf: IsoDate;
  readonly size: number;
  /** Number of the entity that an entry is part of; `undefined` when the entry is not in force. */
  entityOfEntry(entry: number): number | undefined;
  entity(number: number): FtmEntity;
  /** The entity as JSON text, made once. */
  json(number: number): string;
  numberOf(id: string): number | undefined;
  /** Id of the entity that the record with this id was merged into. */
  mergedInto(id: string): string | undefined;
  readonly columns: Readonly<Record<Field, Column>>;
  /** Seconds since 1970. */
  changedAt(number: number): number;
  /** 1 and more: how much an entity is preferred among equal hits of a text. */
  preference(number: number): number;
  readonly texts: TextIndex;
  readonly relations: Relations;
}

/** Entities and their JSON that one thread keeps: the whole of the common lists, a part of the largest collection. */
const REMEMBERED_ENTITIES = 50_000;

export function openCatalogue(sections: Sections, index: ScreeningIndex, asOf: IsoDate): Catalogue {
  const ofEntry = numbersIn(sections, 'ofEntry');
  const [starts, members] = [numbersIn(sections, 'starts'), numbersIn(sections, 'members')];
  const changedAt = numbersIn(sections, 'changedAt');
  const preference = sections['preference'];
  if (!(preference instanceof Float32Array)) throw new TypeError('the catalogue has no section preference');
  const referents = {
    hashes: numbersIn(sections, 'referentHashes'),
    entries: numbersIn(sections, 'referentEntities'),
  };
  const lastSeen = lastSeenOn(index, asOf);
  const entity = remembering((number) =>
    readEntity(index, members.subarray(starts[number], starts[number + 1]), lastSeen),
  );
  const json = remembering((number) => JSON.stringify(entity(number)));
  const entityOfEntry = (entry: number): number | undefined =>
    ofEntry[entry] === NO_ENTITY ? undefined : ofEntry[entry];
  const numberOf = (id: string): number | undefined => {
    for (const entry of index.entriesById(id)) {
      const number = entityOfEntry(entry);
      if (number !== undefined) return number;
    }
    return undefined;
  };
  const columns = Object.fromEntries(FIELDS.map((field) => [field, openColumn(sections, field)])) as Record<
    Field,
    Column
  >;
  return {
    index,
    asOf,
    size: starts.length - 1,
    entityOfEntry,
    entity,
    json,
    numberOf,
    mergedInto: (id) =>
      lookUpKey(referents, id)
        .map(entity)
        .find((each) => each.referents.includes(id) && each.id !== id)?.id,
    columns,
    changedAt: (number) => changedAt[number]!,
    preference: (number) => preference[number]!,
    texts: openTextIndex(sections),
    relations: createRelations(index, asOf, { numberOf, entity }),
  };
}

function remembering<T>(make: (number: number) => T): (number: number) => T {
  const memory = new Map<number, T>();
  return (number) => {
    const known = memory.get(number);
    if (known !== undefined) return known;
    const made = make(number);
    if (memory.size >= REMEMBERED_ENTITIES) memory.clear();
    memory.set(number, made);
    return made;
  };
}
