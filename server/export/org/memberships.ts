import type { Node } from '../../../schema/landscape.ts';
import type { Links } from '../links.ts';
import { here, termOf } from './context.ts';
import { memberDuring, namesOf, statedOf } from './resource.ts';
import type { Resource } from './resource.ts';

/**
 * A seat in ORG. Its holder is the member, on behalf of its bodies; where nobody is named each body is the member of a
 * membership; a seat of which not even that is known is a post of the partnership.
 */
export function membershipsOf(seat: Node, links: Links): readonly Resource[] {
  const ends = (type: 'ON' | 'HELD_BY' | 'ON_BEHALF_OF' | 'EX_OFFICIO') =>
    links(type, seat.id).map(({ to }) => here(to));
  const [partnership] = ends('ON');
  const [person] = ends('HELD_BY');
  const [post] = ends('EX_OFFICIO');
  const bodies = ends('ON_BEHALF_OF');
  const role = seat.properties['role'];
  const said = {
    ...namesOf(seat),
    ...(typeof role === 'string' && { 'org:role': termOf(role) }),
    'opengov:post': post,
    ...statedOf(seat, ['role']),
  };
  const membership = (id: string, who: Resource): Resource => ({
    id,
    type: 'org:Membership',
    ...who,
    'org:organization': partnership,
    ...memberDuring(seat),
    ...said,
  });
  const id = here(seat.id);
  if (person !== undefined) {
    const behalf = bodies.length > 0 && { 'opengov:onBehalfOf': bodies };
    return [membership(id, { 'org:member': person, ...behalf })];
  }
  if (bodies.length === 0) return [{ id, type: 'org:Post', 'org:postIn': partnership, ...said }];
  return bodies.map((body, at) => membership(at === 0 ? id : `${id}/${at + 1}`, { 'org:member': body }));
}
