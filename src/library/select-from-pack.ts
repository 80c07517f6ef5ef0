import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import { foldKey } from '../text/fold.ts';

/**
 * The part of a pack that names something: incidents whose title, places or groups hold the words (folded, anywhere), the reports they
 * cite and the entities they name, with what those are part of. An empty name gives the whole pack. Claims of an incident whose
 * reports are elsewhere are kept out so that the result is a sound pack.
 */
export function selectFromPack(pack: Pack, name: string): Pack {
  const wanted = foldKey(name);
  if (wanted === '') return pack;
  const ids = new Set<string>(
    pack.entities
      .filter((entity) => [entity.name, ...entity.names].some((one) => foldKey(one) === wanted))
      .map((entity) => entity.id),
  );
  const fits = (incident: Incident): boolean =>
    [incident.title, ...incident.places.map((place) => place.name), ...incident.groups.map((group) => group.name)].some(
      (text) => foldKey(text).includes(wanted),
    ) || [...incident.places, ...incident.groups].some((ref) => ref.entity !== null && ids.has(ref.entity));
  const incidents = pack.incidents.filter(fits);
  const cited = new Set<string>(incidents.flatMap((incident) => incident.claims.map((claim) => claim.report)));
  const named = new Set<string>([
    ...ids,
    ...incidents.flatMap((incident) => [...incident.places, ...incident.groups].flatMap((ref) => ref.entity ?? [])),
  ]);
  const byId = new Map<string, Entity>(pack.entities.map((entity) => [entity.id, entity]));
  for (const id of named) {
    const entity = byId.get(id);
    for (const next of [entity?.part_of, entity?.merged_into]) if (next !== undefined) named.add(next);
  }
  return {
    ...pack,
    incidents,
    reports: pack.reports.filter((report) => cited.has(report.id)),
    entities: pack.entities.filter((entity) => named.has(entity.id)),
  };
}

/** Several packs as one, for an export of everything. An entity or report that stands in several is taken from the first. */
export function joinPacks(packs: readonly Pack[], name: string): Pack | null {
  const [first] = packs;
  if (!first) return null;
  const unique = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] => [
    ...new Map(
      [...lists]
        .reverse()
        .flat()
        .map((one) => [one.id, one]),
    ).values(),
  ];
  const licences = [...new Set(packs.flatMap((pack) => pack.licence ?? []))].join(' | ');
  return {
    ...first,
    name,
    ...(licences === '' ? {} : { licence: licences }),
    ...(packs.some((pack) => pack.private) ? { private: true } : {}),
    entities: unique(packs.map((pack) => pack.entities)),
    reports: unique(packs.map((pack) => pack.reports)),
    incidents: unique(packs.map((pack) => pack.incidents)),
  };
}
