"""How two are linked: every shortest way through seats, by networkx."""

from random import Random

import networkx

STATUSES = ["existing"]

HOLDS = ("LEADS", "ADDRESSES", "NAMED_FOR")
ENDS = {"Person", "Organisation", "Partnership", "Theme", "Block", "Area"}
TRIES = 12


def options(export, _folder):
    """Pairs to be linked, drawn from all that can be."""
    random = Random(export["landscape"]["id"])
    ids = [node["id"] for node in export["nodes"] if node["label"] in ENDS]
    pairs = [random.sample(ids, 2) for _ in range(TRIES)]
    return [{"from": start, "to": end} for start, end in pairs]


def answer(scope, **ends):
    held = sum(bool(seat.bodies or seat.person) for seat in scope.seats)
    return {**ways_between(scope, ends["from"], ends["to"]), "completeness": [[held, len(scope.seats)]]}


def ways_between(scope, start, end):
    graph = networkx.Graph()
    graph.add_nodes_from(scope.ids("Person", "Organisation", "Partnership"))
    for seat in scope.seats:
        # Whoever sits, those that they sit for, and the partnership: each is a step from the other.
        graph.add_edges_from((body, seat.partnership) for body in seat.bodies)
        if seat.person is not None:
            graph.add_edges_from((seat.person, other) for other in seat.bodies | {seat.partnership})
    for one in (start, end):
        # A topic and an area are ends only: nothing leads on through them.
        if one in scope.nodes and one not in graph:
            graph.add_node(one)
            graph.add_edges_from((one, body) for body in tied(scope, one))
    if start not in graph or end not in graph or not networkx.has_path(graph, start, end):
        return {"steps": None, "ways": []}
    ways = sorted(networkx.all_shortest_paths(graph, start, end), key=":".join)
    steps = len(ways[0]) - 1
    return {"steps": steps, "ways": [":".join(way) for way in ways]} if steps <= 8 else {"steps": None, "ways": []}


def tied(scope, one):
    if scope.nodes[one]["label"] == "Area":
        return scope.into(one, "COVERS")
    return [body for topic in [one, *scope.into(one, "ALIGNS_WITH")] for body in scope.into(topic, *HOLDS)]
