import { createHash } from 'node:crypto';
import type { IsoDate } from '../../model/dates.ts';
import type { Designation, Edge } from '../../model/entry.ts';
import type { ResolvedEdge } from '../ownership.ts';
import { dayNumber, type ScreeningIndex } from '../screening/screening-index.ts';
import type { FtmEntity } from './entity.ts';
import { findSchema } from './schemata.ts';

/**
 * The properties under which an entity shows a relation that points to it, by schema and by the end it stands at.
 * Source: the FollowTheMoney model, release 4 ("reverse" of each property).
 */
const REVERSES: Readonly<Record<string, readonly [ofSource: string, ofTarget: string]>> = {
  Ownership: ['ownershipOwner', 'ownershipAsset'],
  Directorship: ['directorshipDirector', 'directorshipOrganization'],
  Membership: ['membershipMember', 'membershipOrganization'],
  Employment: ['employers', 'employees'],
  Representation: ['agencyClient', 'agentRepresentation'],
  Succession: ['successors', 'predecessors'],
  Associate: ['associates', 'associations'],
  Family: ['familyPerson', 'familyRelative'],
  UnknownLink: ['unknownLinkTo', 'unknownLinkFrom'],
};
const SANCTIONS = 'sanctions';

/** Every property that `adjacent` can be asked for. */
export const ADJACENT_PROPERTIES: readonly string[] = [SANCTIONS, ...Object.values(REVERSES).flat()];

const SCHEMA_OF_KIND: Readonly<Record<Edge['kind'], string>> = {
  ownership: 'Ownership',
  directorship: 'Directorship',
  linked: 'UnknownLink',
};

/** Who is related to whom, as FollowTheMoney shows it: relations are entities, nested into those that they relate. */
export interface Relations {
  /** The relations of an entity by property, each with its far end nested in it. */
  of(entity: FtmEntity): ReadonlyMap<string, readonly FtmEntity[]>;
  /** A relation or sanction by its own id. */
  byId(id: string): FtmEntity | undefined;
}

interface Catalogued {
  numberOf(id: string): number | undefined;
  entity(number: number): FtmEntity;
}

export function createRelations(index: ScreeningIndex, asOf: IsoDate, entities: Catalogued): Relations {
  let graph: Graph | undefined;
  const edges = (): Graph => (graph ??= readGraph(index, asOf));
  const known = (id: string): FtmEntity | undefined => {
    const number = entities.numberOf(id);
    return number === undefined ? undefined : entities.entity(number);
  };
  const designationsOf = (id: string): readonly Designation[] =>
    index
      .entriesById(id)
      .filter((entry) => index.isInForce(entry, dayNumber(asOf)))
      .flatMap((entry) => index.entryAt(entry).designations);
  const sanctionsOf = (entity: FtmEntity): FtmEntity[] =>
    designationsOf(entity.id).map((designation, number) => sanctionEntity(entity, designation, number));
  return {
    of(entity) {
      const found = new Map<string, FtmEntity[]>();
      const add = (property: string, relation: FtmEntity): void => {
        const others = found.get(property);
        if (others) others.push(relation);
        else found.set(property, [relation]);
      };
      for (const sanction of sanctionsOf(entity)) add(SANCTIONS, sanction);
      for (const edge of edges().ofEntity.get(entity.id) ?? []) {
        const isSource = edge.subjectId === entity.id || edge.subjectAlso?.includes(entity.id) === true;
        const [ofSource, ofTarget] = REVERSES[schemaOf(edge)]!;
        const far = isSource ? 'target' : 'source';
        add(isSource ? ofSource : ofTarget, relationEntity(edge, entity, far, known));
      }
      return found;
    },
    byId(id) {
      const edge = edges().byId.get(id);
      if (edge) {
        const end = known(edge.subjectId) ?? known(edge.objectId);
        return end && relationEntity(edge, end, 'both', known);
      }
      const [, ofEntity] = /^(.+)-sanction-\d+$/.exec(id) ?? [];
      const entity = ofEntity === undefined ? undefined : known(ofEntity);
      const sanction = entity && sanctionsOf(entity).find((each) => each.id === id);
      return sanction && { ...sanction, properties: { ...sanction.properties, entity: [entity.id] } };
    },
  };
}

interface Graph {
  readonly ofEntity: ReadonlyMap<string, readonly ResolvedEdge[]>;
  readonly byId: ReadonlyMap<string, ResolvedEdge>;
}

function readGraph(index: ScreeningIndex, asOf: IsoDate): Graph {
  const ofEntity = new Map<string, ResolvedEdge[]>();
  const byId = new Map<string, ResolvedEdge>();
  for (const edge of index.edgesInForce(dayNumber(asOf))) {
    byId.set(idOf(edge), edge);
    for (const id of new Set([edge.subjectId, edge.objectId, ...(edge.subjectAlso ?? [])])) {
      const others = ofEntity.get(id);
      if (others) others.push(edge);
      else ofEntity.set(id, [edge]);
    }
  }
  return { ofEntity, byId };
}

function schemaOf({ schema, kind }: ResolvedEdge): string {
  return schema !== undefined && schema in REVERSES ? schema : SCHEMA_OF_KIND[kind];
}

/** The source's own id, else one made of what the relation says. */
function idOf(edge: ResolvedEdge): string {
  if (edge.id !== undefined) return edge.id;
  const digest = createHash('sha256').update(JSON.stringify(edge)).digest('hex').slice(0, 20);
  return `${edge.source}:relation:${digest}`;
}

function relationEntity(
  edge: ResolvedEdge,
  near: FtmEntity,
  shown: 'source' | 'target' | 'both',
  known: (id: string) => FtmEntity | undefined,
): FtmEntity {
  const schema = schemaOf(edge);
  const { label = schema, ends } = findSchema(schema) ?? {};
  const [source, target] = ends ?? ['subject', 'object'];
  const isFamily = schema === 'Family' || schema === 'Associate';
  const properties: Record<string, readonly (string | FtmEntity)[]> = {
    // An end that no list has is given by its name.
    ...(shown !== 'target' && { [source]: [known(edge.subjectId) ?? edge.subjectName] }),
    ...(shown !== 'source' && { [target]: [known(edge.objectId) ?? edge.objectName] }),
    ...(edge.percent !== undefined && { percentage: [String(edge.percent)] }),
    ...(edge.role !== undefined && { [isFamily ? 'relationship' : 'role']: [edge.role] }),
    ...(edge.from !== undefined && { startDate: [edge.from] }),
    ...(edge.until !== undefined && { endDate: [edge.until] }),
  };
  return { id: idOf(edge), caption: edge.role ?? label, schema, properties, ...attached(near) };
}

function sanctionEntity(entity: FtmEntity, designation: Designation, number: number): FtmEntity {
  const { programme, effect, legalBasis, listedOn, endsOn, remark } = designation;
  return {
    id: `${entity.id}-sanction-${number}`,
    caption: programme,
    schema: 'Sanction',
    properties: {
      program: [programme],
      provisions: [effect],
      ...(legalBasis !== undefined && { authority: [legalBasis] }),
      ...(listedOn !== undefined && { listingDate: [listedOn] }),
      ...(endsOn !== undefined && { endDate: [endsOn] }),
      ...(remark !== undefined && { summary: [remark] }),
    },
    ...attached(entity),
  };
}

/** What a relation shares with the entity that it hangs on. */
function attached({ datasets, first_seen, last_seen, last_change }: FtmEntity) {
  return { datasets, referents: [], target: false, first_seen, last_seen, last_change };
}

/** The entity with its relations nested into it. */
export function nestedEntity(entity: FtmEntity, relations: Relations): FtmEntity {
  return { ...entity, properties: { ...entity.properties, ...Object.fromEntries(relations.of(entity)) } };
}
