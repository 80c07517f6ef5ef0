import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';

/**
 * Incidents as points: an RFC 7946 FeatureCollection, one feature for each incident, with a MultiPoint where it has several spots and
 * no geometry where it has none. Loses: the texts, spans, voices, entities without incidents. Line ends after each feature.
 */
export function exportGeojson(pack: Pack): string {
  const features = pack.incidents.map((incident) => JSON.stringify(featureOf(incident)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function featureOf(incident: Incident): object {
  const spots = incident.places.flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : [[lon, lat]]));
  const [first] = spots;
  return {
    type: 'Feature',
    id: incident.id,
    geometry:
      first === undefined
        ? null
        : spots.length === 1
          ? { type: 'Point', coordinates: first }
          : { type: 'MultiPoint', coordinates: spots },
    properties: {
      title: incident.title,
      kind: incident.kind,
      date: incident.when.edtf,
      from: incident.when.from,
      to: incident.when.to,
      certainty: incident.certainty,
      places: incident.places.map((place) => place.name),
      groups: incident.groups.map(({ name, role }) => ({ name, role })),
      figures: incident.claims.flatMap((claim) => claim.figures.map(({ what, value }) => ({ what, value }))),
      reports: [...new Set(incident.claims.map((claim) => claim.report))],
    },
  };
}
