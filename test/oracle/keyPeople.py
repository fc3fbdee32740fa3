"""Who holds a landscape together: betweenness (Brandes 2001) and articulation points (Tarjan) by networkx, on the two-mode
graph of those who sit and the partnerships they sit on."""

import networkx

STATUSES = ["existing"]
OPTIONS = [{"of": of} for of in ("people", "organisations")]


def answer(scope, of):
    graph = networkx.Graph()
    seats, tiers = {}, {}
    for seat in scope.seats:
        for holder in holders(seat, of):
            # A partnership may sit on another: as one who sits it is a node of its own.
            graph.add_edge(("holder", holder), ("partnership", seat.partnership))
            seats[holder] = seats.get(holder, 0) + seat.count
            tiers.setdefault(holder, set()).add(scope.nodes[seat.partnership].get("tier"))
    betweenness = networkx.betweenness_centrality(graph, normalized=True)
    cutting = set(networkx.articulation_points(graph))
    return {
        "results": [
            {
                "holder": holder,
                "seats": seats[holder],
                "betweenness": betweenness["holder", holder],
                "cutsOff": ("holder", holder) in cutting,
                "parts": parts_left(graph, holder) if ("holder", holder) in cutting else 1,
                "tiers": sorted(tiers[holder] - {None}),
            }
            for holder in sorted(seats)
        ]
    }


def holders(seat, of):
    if of == "organisations":
        return seat.bodies
    return [] if seat.person is None else [seat.person]


def parts_left(graph, holder):
    """Into how many parts that of the holder falls without them."""
    mine = networkx.node_connected_component(graph, ("holder", holder)) - {("holder", holder)}
    return networkx.number_connected_components(graph.subgraph(mine))
