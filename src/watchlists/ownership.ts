import type { IsoDate } from '../model/dates.ts';
import type { Edge } from '../model/entry.ts';
import type { OwnershipLink } from '../model/finding.ts';
import { OWNERSHIP_CHAINS, OWNERSHIP_DEPTH } from '../model/limits.ts';

/**
 * OFAC, "Revised Guidance on Entities Owned by Persons Whose Property and Interests in Property Are Blocked",
 * 13 August 2014; FAQ 401: owned 50 percent or more in the aggregate, directly or indirectly, by one or more
 * blocked persons.
 */
const THRESHOLD_PERCENT = 50;

/** An edge whose ends are known entities. */
export interface ResolvedEdge extends Omit<Edge, 'subject' | 'object'> {
  readonly subjectId: string;
  readonly subjectName: string;
  readonly objectId: string;
  readonly objectName: string;
  /** Further entries, on other lists, with the very name that a table gives for the owner. */
  readonly subjectAlso?: readonly string[];
}

/** Who owned whom on one day. */
export interface OwnershipGraph {
  /** The owners of each entity; of several statements about one pair the largest share counts. */
  readonly ownersById: ReadonlyMap<string, readonly Owner[]>;
}

/** One direct owner of an entity. */
interface Owner {
  readonly edge: ResolvedEdge;
  readonly percent: number | undefined;
}

/** A blocked owner whose share is not known. It never counts towards the threshold. */
export interface UnknownShare {
  readonly ownerId: string;
  readonly owner: string;
  readonly source: Edge['source'];
  readonly role?: string;
}

/** Blocked owners of an entity that reach the threshold together. */
export interface BlockedOwnership {
  /** Sum of the direct shares that blocked persons, and entities blocked by this rule, hold. */
  readonly percent: number;
  /** From each designated owner down to the entity. */
  readonly chains: readonly (readonly OwnershipLink[])[];
  readonly unknownShares: readonly UnknownShare[];
}

/** The graph of ownership on a day. Edges that began later or had ended are left out; undated ones are kept. */
export function ownershipGraph(edges: Iterable<ResolvedEdge>, asOf: IsoDate): OwnershipGraph {
  const byPair = new Map<string, Map<string, Owner>>();
  for (const edge of edges) {
    if (edge.kind !== 'ownership' || edge.subjectId === edge.objectId) continue;
    if ((edge.from !== undefined && edge.from > asOf) || (edge.until !== undefined && edge.until < asOf))
      continue;
    const owners = byPair.get(edge.objectId) ?? new Map<string, Owner>();
    const known = owners.get(edge.subjectId);
    // Two registers may state one share twice: never add them up.
    if (!known || (edge.percent ?? -1) > (known.percent ?? -1)) {
      owners.set(edge.subjectId, { edge, percent: edge.percent });
    }
    byPair.set(edge.objectId, owners);
  }
  return { ownersById: new Map([...byPair].map(([id, owners]) => [id, [...owners.values()]])) };
}

/**
 * The blocked owners that make `entryId` blocked under the 50 per cent rule, or `undefined` when they hold less.
 *
 *     designated A ──60%──▶ B ──100%──▶ C        C: 100% (B is blocked by the rule: its whole share counts)
 *     designated A ──25%──▶ D ──100%──▶ E        E: nothing (D is not blocked, so E is not)
 *     designated A ──30%──┐
 *     designated F ──25%──┴▶ G                   G: 55%
 *
 * `isBlocked` says who is designated. Cycles of ownership block nobody by themselves; chains longer than
 * `OWNERSHIP_DEPTH` are not followed.
 */
export function ownersOf(
  entryId: string,
  graph: OwnershipGraph,
  isBlocked: (id: string) => boolean,
): BlockedOwnership | undefined {
  const { designated, byRule } = blockedAbove(entryId, graph, isBlocked);
  const counts = (id: string): boolean => designated.has(id) || byRule.has(id);
  const percent = blockedShare(entryId, graph, counts);
  if (percent < THRESHOLD_PERCENT) return undefined;
  return {
    percent,
    chains: chainsTo(entryId, graph, designated, counts),
    unknownShares: unknownSharesOf(entryId, graph, counts),
  };
}

/** Entities above `entryId`: those that are designated, and those that the rule blocks. */
function blockedAbove(
  entryId: string,
  graph: OwnershipGraph,
  isBlocked: (id: string) => boolean,
): { readonly designated: ReadonlySet<string>; readonly byRule: ReadonlySet<string> } {
  const above = ancestorsOf(entryId, graph);
  const designated = new Set(above.filter(isBlocked));
  const byRule = new Set<string>();
  const counts = (id: string): boolean => designated.has(id) || byRule.has(id);
  // The least fixed point: start from the designated and add until nothing changes, so that a ring of firms which
  // own each other is blocked only when someone outside the ring is.
  let open = above.filter((id) => !designated.has(id));
  for (let changed = true; changed; ) {
    const reached = open.filter((id) => blockedShare(id, graph, counts) >= THRESHOLD_PERCENT);
    for (const id of reached) byRule.add(id);
    open = open.filter((id) => !byRule.has(id));
    changed = reached.length > 0;
  }
  return { designated, byRule };
}

/** Everyone who owns a part of `entryId`, directly or through others, up to the depth limit. */
function ancestorsOf(entryId: string, graph: OwnershipGraph): readonly string[] {
  const seen = new Set<string>();
  let level = [entryId];
  for (let depth = 0; depth < OWNERSHIP_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const id of level) {
      for (const { edge } of graph.ownersById.get(id) ?? []) {
        if (seen.has(edge.subjectId)) continue;
        seen.add(edge.subjectId);
        next.push(edge.subjectId);
      }
    }
    level = next;
  }
  seen.delete(entryId);
  return [...seen];
}

/** Sum of the shares held by owners that count, at most 100. */
function blockedShare(id: string, graph: OwnershipGraph, counts: (id: string) => boolean): number {
  let sum = 0;
  for (const { edge, percent } of graph.ownersById.get(id) ?? []) {
    if (percent !== undefined && counts(edge.subjectId)) sum += percent;
  }
  // Shares are published with two decimals; three times 16.67 is meant to be half.
  return Math.min(100, Math.round(sum * 100) / 100);
}

/** Chains from designated owners down to `id`, shortest first, at most `OWNERSHIP_CHAINS`. */
function chainsTo(
  id: string,
  graph: OwnershipGraph,
  designated: ReadonlySet<string>,
  counts: (id: string) => boolean,
): readonly (readonly OwnershipLink[])[] {
  const chains: (readonly OwnershipLink[])[] = [];
  let open: (readonly OwnershipLink[])[] = [[]];
  for (let depth = 0; depth < OWNERSHIP_DEPTH && open.length > 0; depth++) {
    const longer: (readonly OwnershipLink[])[] = [];
    for (const chain of open) {
      for (const { edge, percent } of graph.ownersById.get(chain[0]?.ownerId ?? id) ?? []) {
        const owner = edge.subjectId;
        const isOnPath = owner === id || chain.some((link) => link.ownerId === owner);
        if (percent === undefined || isOnPath || !counts(owner)) continue;
        const extended = [toLink(edge, percent), ...chain];
        if (designated.has(owner)) chains.push(extended);
        else longer.push(extended);
        if (chains.length >= OWNERSHIP_CHAINS) return chains;
      }
    }
    open = longer.slice(0, OWNERSHIP_CHAINS);
  }
  return chains;
}

function toLink(edge: ResolvedEdge, percent: number): OwnershipLink {
  return {
    owner: edge.subjectName,
    ownerId: edge.subjectId,
    owned: edge.objectName,
    ownedId: edge.objectId,
    percent,
    source: edge.source,
    ...(edge.from ? { asOf: edge.from } : {}),
  };
}

function unknownSharesOf(
  id: string,
  graph: OwnershipGraph,
  counts: (id: string) => boolean,
): readonly UnknownShare[] {
  return (graph.ownersById.get(id) ?? [])
    .filter(({ edge, percent }) => percent === undefined && counts(edge.subjectId))
    .map(({ edge }) => ({
      ownerId: edge.subjectId,
      owner: edge.subjectName,
      source: edge.source,
      ...(edge.role ? { role: edge.role } : {}),
    }));
}
