"""A landscape, read from `landscape export ID --format json`, at a date and for chosen statuses."""

from collections import defaultdict, namedtuple

from edtf import may_hold

MEMBERS = {"chair", "vice chair", "member"}

Seat = namedtuple("Seat", "id partnership role count status bodies person posts sector")


class Scope:
    """What holds at a date: a fact whose possible interval touches it and whose status is one of the chosen. An edge holds
    where it does so itself and both its ends do. Sources and passages have no status and stay. `exports` are all landscapes by
    id, for a measure that compares two."""

    def __init__(self, export, as_of, statuses, observers, exports):
        self.whole = export
        self.exports = exports
        self.as_of = as_of
        self.statuses = statuses
        self.observers = observers

        def holds(fact):
            return fact.get("status", statuses[0]) in statuses and may_hold(fact, as_of)

        self.nodes = {node["id"]: node for node in export["nodes"] if holds(node)}
        self._to, self._from = defaultdict(list), defaultdict(list)
        for edge in export["edges"]:
            if "seat" in edge:  # Worked out from the seats by the export: no fact of its own.
                continue
            if holds(edge) and edge["from"] in self.nodes and edge["to"] in self.nodes:
                self._to[edge["from"], edge["type"]].append(edge["to"])
                self._from[edge["to"], edge["type"]].append(edge["from"])
        roles = None if observers else MEMBERS
        self.seats = [seat for seat in map(self._seat, self.ids("Seat")) if seat and (not roles or seat.role in roles)]

    def ids(self, *labels):
        """Ids of the nodes of these labels."""
        return [id for id, node in self.nodes.items() if node["label"] in labels]

    def to(self, id, *types):
        """Ids that edges of these types lead to from a node."""
        return [end for type in types for end in self._to[id, type]]

    def into(self, id, *types):
        """Ids that edges of these types come from to a node."""
        return [start for type in types for start in self._from[id, type]]

    def count(self, id):
        """How many alike a node stands for."""
        return self.nodes[id].get("count", 1)

    def _seat(self, id):
        node, on = self.nodes[id], self.to(id, "ON")
        if not on:
            return None
        person = self.to(id, "HELD_BY")
        return Seat(
            id,
            on[0],
            node["role"],
            node.get("count", 1),
            node["status"],
            set(self.to(id, "ON_BEHALF_OF")),
            person[0] if person else None,
            self.to(id, "EX_OFFICIO"),
            node.get("sector"),
        )
