"""What differs between two scopes, of one landscape or of two: sets of bodies and people, and multisets of seats."""

import unicodedata
from collections import Counter
from statistics import mean

from edtf import may_hold
from scope import Scope

STATUSES = ["existing"]
TO = ["existing", "proposed", "recommended", "expected"]
ACTORS = ("Partnership", "Organisation", "Person")
# What is compared with what, where it is two landscapes.
ACROSS = {
    "pair-before": "pair-after",
    "pair-after": "pair-before",
    "random-1": "random-2",
    "random-3": "random-1",
    "huntingdonshire-2006": "breckland-2010",
}
# From what is so to what is furthest from being so.
CERTAINTY = ["existing", "proposed", "recommended", "expected", "considered", "rejected", "ended", "guidance"]


def options(export, _folder):
    id = export["landscape"]["id"]
    within = [{"toStatuses": TO}, {"toStatuses": ["proposed"]}, {"toAsOf": "2001"}]
    return [*within, *([{"toLandscape": ACROSS[id]}] if id in ACROSS else [])]


def answer(scope, toLandscape=None, toStatuses=None, toAsOf=None):
    export = scope.exports[toLandscape] if toLandscape else scope.whole
    date = toAsOf or export["landscape"]["date"]
    after = Scope(export, date, toStatuses or scope.statuses, scope.observers, scope.exports)
    same = Same(scope, after)
    compared = {pair: list(differences(scope, after, same, pair)) for pair in same.pairs()}
    alike = [one for (one, other), found in compared.items() if one and other and not found]
    figures = zip(figures_of(scope).items(), figures_of(after).values())
    return {
        "differences": sorted((row for found in compared.values() for row in found), key=lambda row: f"{row[0]} {row[1]}"),
        "unchanged": sorted(one for one in alike if scope.nodes[one]["label"] == "Partnership"),
        "figures": [[name, one, other] for (name, one), other in figures],
        "completeness": [seated(scope), seated(after)],
    }


class Same:
    """Which node of the second scope is which of the first. Within a landscape that of the same id. Across two, one to one: who
    names the same reference, or one the other; then, of those of one label that are left, whose name is a name or alias of
    the other. Who could be matched with more than one is not."""

    def __init__(self, scope, after):
        self.before_ids, self.after_ids = scope.ids(*ACTORS), after.ids(*ACTORS)
        self.forth = {id: id for id in self.before_ids if id in after.nodes}
        self.one_landscape = scope.whole is after.whole
        if not self.one_landscape:
            self.forth = {}
            for alike in (same_reference, same_name):
                left = [id for id in self.before_ids if id not in self.forth]
                left_after = [id for id in self.after_ids if id not in self.forth.values()]
                could = [(one, other) for one in left for other in left_after if alike(scope, one, after, other)]
                ones, others = Counter(one for one, _ in could), Counter(other for _, other in could)
                self.forth |= {one: other for one, other in could if ones[one] == others[other] == 1}
        self.back = {other: one for one, other in self.forth.items()}

    def pairs(self):
        """Each that is there before or after, as it is called before and after; None where it is not there."""
        come = [other for other in self.after_ids if other not in self.back]
        return [*((id, self.forth.get(id)) for id in self.before_ids), *((None, id) for id in come)]

    def named(self, id):
        """A node of the second scope by what it is called in the first; none of the first is called as one that is new."""
        return id if self.one_landscape or id is None else self.back.get(id, ("new", id))


def same_reference(scope, one, after, other):
    def known_as(where, id):
        return {f"{where.whole['landscape']['id']}/{id}", where.nodes[id].get("sameAs")} - {None}

    return bool(known_as(scope, one) & known_as(after, other))


def same_name(scope, one, after, other):
    """Two aliases alike settle nothing."""
    a, b = scope.nodes[one], after.nodes[other]
    names, other_names = ({spelled(alias) for alias in node.get("aliases") or []} for node in (a, b))
    a_name, b_name = spelled(a["name"]), spelled(b["name"])
    return a["label"] == b["label"] and (a_name in other_names | {b_name} or b_name in names)


def spelled(name):
    return " ".join(unicodedata.normalize("NFKC", name).lower().replace("&", " and ").split())


def differences(scope, after, same, pair):
    one, other = pair
    label = (scope.nodes.get(one) or after.nodes.get(other))["label"]
    on, held = seats(scope, after, same, pair, "on"), seats(scope, after, same, pair, "held")
    mine = on if label == "Partnership" else held
    following = successors(scope, after, same, one) if one else {}
    statuses = [node and node.get("status") for node in (scope.nodes.get(one), after.nodes.get(other))]

    def row(kind, of):
        before, then = of
        gained, lost = (then - before).total(), (before - then).total()
        followers = [[id, status] for id, status in sorted(following.items())]
        return [one or other, kind, before.total(), then.total(), gained, lost, *statuses, followers]

    if not one:
        yield row("added", mine)
    elif following:
        yield row("succeeded", mine)
    elif not other:
        yield row("removed", mine)
    elif mine[0] != mine[1]:
        yield row("changed", mine)
    if held[0] and not held[1] and not any(holds(after, id) for id in following):
        yield row("loses every seat", held)


def holds(after, id):
    return any(id in seat.bodies or id == seat.person for seat in after.seats)


def seats(scope, after, same, pair, how):
    """The seats on a partnership, or those that a body or person holds, before and after: as many of each kind as there are."""

    def counted(where, id, named):
        found = Counter()
        for seat in where.seats if id else []:
            if seat.partnership == id if how == "on" else id in seat.bodies | {seat.person}:
                bodies = frozenset(map(named, seat.bodies))
                found[named(seat.partnership), seat.role, bodies, named(seat.person), seat.sector] += seat.count
        return found

    one, other = pair
    return counted(scope, one, lambda id: id), counted(after, other, same.named)


def successors(scope, after, same, id):
    """Who of the second scope follows a body of the first, and how sure the least sure step to it is: what succeeds it in
    either, and on from what is not there. One that is there both times is only followed by what is new: another body, or one
    that did not follow before."""

    def stated(where, named):
        return {
            (named(edge["from"]), named(edge["to"])): edge.get("status")
            for edge in where.whole["edges"]
            if edge["type"] == "SUCCEEDED_BY" and edge["status"] in where.statuses and may_hold(edge, where.as_of)
        }

    before = stated(scope, lambda one: one)
    edges = stated(after, same.named) | before
    there = {same.named(one): one for one in after.nodes}
    found, seen, ahead = {}, {id}, [(id, True, [])]
    while ahead:
        one, was_known, way = ahead.pop()
        for edge in sorted(edges, key=str):
            if edge[0] == one and edge[1] not in seen:
                seen.add(edge[1])
                known, steps = was_known and edge in before, [*way, edges[edge]]
                if edge[1] not in there:
                    ahead.append((edge[1], known, steps))
                elif id not in there or edge[1] not in scope.nodes or not known:
                    found[there[edge[1]]] = max(steps, key=CERTAINTY.index)
    return found


def figures_of(scope):
    organisations = [load for load in (held(scope, id) for id in scope.ids("Organisation")) if load]
    people = [load for load in (held(scope, id) for id in scope.ids("Person")) if load]
    topics = [bool(workers(scope, topic)) for topic in scope.ids("Theme", "Block")]
    areas = [bool(partnerships(scope, scope.into(area, "COVERS"))) for area in scope.ids("Area")]
    return {
        "partnerships": len(scope.ids("Partnership")),
        "seats": sum(seat.count for seat in scope.seats),
        "organisations with a seat": len(organisations),
        "people with a seat": len(people),
        "seats for each organisation with one": mean(organisations) if organisations else None,
        "seats for each person with one": mean(people) if people else None,
        "topics that a partnership leads on or addresses": sum(topics),
        "share of topics that a partnership leads on or addresses": sum(topics) / len(topics) if topics else None,
        "areas that a partnership covers": sum(areas),
        "share of areas that a partnership covers": sum(areas) / len(areas) if areas else None,
    }


def held(scope, id):
    return sum(seat.count for seat in scope.seats if id in seat.bodies or id == seat.person)


def workers(scope, topic):
    alike = [topic, *scope.into(topic, "ALIGNS_WITH")]
    return partnerships(scope, [body for one in alike for body in scope.into(one, "LEADS", "ADDRESSES")])


def partnerships(scope, bodies):
    return [body for body in bodies if scope.nodes[body]["label"] == "Partnership"]


def seated(scope):
    """Partnerships with a seat, of all."""
    boards = scope.ids("Partnership")
    return [len({seat.partnership for seat in scope.seats} & set(boards)), len(boards)]
