"""What differs between two scopes of one landscape: sets of bodies and people, and multisets of seats."""

from collections import Counter
from statistics import mean

from edtf import may_hold
from scope import Scope

STATUSES = ["existing"]
TO = ["existing", "proposed", "recommended", "expected"]
OPTIONS = [{"toStatuses": TO}, {"toStatuses": ["proposed"]}, {"toAsOf": "2001"}]


def answer(scope, toStatuses=None, toAsOf=None):
    after = Scope(scope.whole, toAsOf or scope.whole["landscape"]["date"], toStatuses or scope.statuses, scope.observers)
    actors = ("Partnership", "Organisation", "Person")
    before_ids, after_ids = set(scope.ids(*actors)), set(after.ids(*actors))
    found = []
    for id in before_ids | after_ids:
        label = (scope.nodes.get(id) or after.nodes[id])["label"]
        on, held = seats(scope, after, id, "on"), seats(scope, after, id, "held")
        mine = on if label == "Partnership" else held
        following = sorted(successors(scope, after, id)) if id in before_ids else []
        if id not in before_ids:
            found.append(difference(id, "added", mine, []))
        elif following:
            found.append(difference(id, "succeeded", mine, following))
        elif id not in after_ids:
            found.append(difference(id, "removed", mine, []))
        elif mine[0] != mine[1]:
            found.append(difference(id, "changed", mine, []))
        if held[0] and not held[1] and not any(seats(scope, after, one, "held")[1] for one in following):
            found.append(difference(id, "loses every seat", held, following))
    figures = zip(figures_of(scope).items(), figures_of(after).values())
    return {
        "differences": sorted(found, key=lambda one: f"{one['subject']} {one['kind']}"),
        "figures": [{"name": name, "before": one, "after": other} for (name, one), other in figures],
    }


def difference(id, kind, seats, following):
    before, after = seats
    return {
        "subject": id,
        "kind": kind,
        "score": (before - after).total() + (after - before).total(),
        "seatsBefore": before.total(),
        "seatsAfter": after.total(),
        "successors": following,
    }


def seats(scope, after, id, how):
    """The seats on a partnership, or those that a body or person holds, before and after: as many of each kind as there are."""

    def counted(one):
        found = Counter()
        for seat in one.seats:
            if seat.partnership == id if how == "on" else id in seat.bodies | {seat.person}:
                found[seat.partnership, seat.role, frozenset(seat.bodies), seat.person, seat.sector] += seat.count
        return found

    return counted(scope), counted(after)


def successors(scope, after, id):
    """Who of the second scope follows a body of the first: what succeeds it in either, and on from what is not there. One that
    is there both times is only followed by what is new: another body, or one that did not follow before."""

    def stated(one):
        return [
            (edge["from"], edge["to"])
            for edge in scope.whole["edges"]
            if edge["type"] == "SUCCEEDED_BY" and edge["status"] in one.statuses and may_hold(edge, one.as_of)
        ]

    before, edges = set(stated(scope)), set(stated(scope)) | set(stated(after))
    found, seen, ahead = set(), {id}, [(id, True)]
    while ahead:
        one, was_known = ahead.pop()
        for edge in sorted(edges):
            if edge[0] == one and edge[1] not in seen:
                seen.add(edge[1])
                known = was_known and edge in before
                if edge[1] not in after.nodes:
                    ahead.append((edge[1], known))
                elif id not in after.nodes or edge[1] not in scope.nodes or not known:
                    found.add(edge[1])
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
