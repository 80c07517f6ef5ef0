import { selectIncidents } from '../incidents/timeline.ts';
import type { EntityId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import { foldKey } from '../text/fold.ts';
import { loadPacks } from './load-pack.ts';
import type { Command } from './main.ts';
import { WrongUse } from './wrong-use.ts';

/** `timeline`: incidents, oldest first, of one entity or all, within days that are given as YYYY, YYYY-MM or YYYY-MM-DD. */
export const timelineCommand: Command = async (_files, options, out) => {
  const packs = await loadPacks(options.pack ?? [], out);
  const entity = options.entity === undefined ? undefined : findEntity(packs, options.entity);
  for (const day of [options.from, options.to]) {
    if (day !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(day))
      throw new WrongUse(`"${day}" is not a day (YYYY-MM-DD), month or year`);
  }
  const selected = selectIncidents(
    packs.flatMap((pack) => pack.incidents),
    {
      ...(entity ? { entity } : {}),
      ...(options.from ? { from: options.from } : {}),
      ...(options.to ? { to: options.to } : {}),
    },
  );
  for (const incident of selected) await out.line(timelineRow(incident));
};

function timelineRow(incident: Incident): object {
  const { id, kind, when, places, groups, title, certainty, claims } = incident;
  const reports = [...new Set(claims.map((claim) => claim.report))].sort();
  return {
    id,
    kind,
    when,
    places: places.map((place) => place.name),
    groups: groups.map((group) => group.name),
    title,
    certainty,
    reports,
  };
}

function findEntity(packs: readonly Pack[], name: string): EntityId {
  const key = foldKey(name);
  for (const entity of packs.flatMap((pack) => pack.entities)) {
    if (entity.id === name || foldKey(entity.name) === key || entity.names.some((alias) => foldKey(alias) === key))
      return entity.id;
  }
  throw new WrongUse(`no known place or group is called "${name}"; try: backstory search "${name}"`);
}
