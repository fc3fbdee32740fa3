"""Who holds a landscape together: betweenness (Brandes 2001) and articulation points (Tarjan) by networkx, on the two-mode
graph of those who sit and the partnerships they sit on."""

import networkx

STATUSES = ["existing"]
OPTIONS = [{"of": of} for of in ("people", "organisations")]


def answer(scope, of):
    graph = networkx.Graph()
    seats, tiers = {}, {}
    for seat in scope.seats:
        for holder in sorted(holders(seat, of)):
            # A partnership that sits on another is the same node there and here.
            graph.add_edge(holder, seat.partnership)
            seats[holder] = seats.get(holder, 0) + seat.count
            tiers.setdefault(holder, set()).add(scope.nodes[seat.partnership].get("tier"))
    betweenness = networkx.betweenness_centrality(graph, normalized=True)
    cutting = set(networkx.articulation_points(graph))
    return {
        "results": [
            {
                "subject": holder,
                "seats": seats[holder],
                "betweenness": betweenness[holder],
                "cutsOff": holder in cutting,
                "cutOff": cut_off(graph, holder),
                "tiers": sorted(tiers[holder] - {None}),
            }
            for holder in sorted(seats)
            if graph.degree[holder] > 1  # With one tie nobody lies between others.
        ],
        "completeness": [held(scope, of), tiered(scope)],
    }


def held(scope, of):
    """Seats, as many as they stand for, that name who holds them."""
    named = [seat.count for seat in scope.seats if list(holders(seat, of))]
    return [sum(named), sum(seat.count for seat in scope.seats)]


def tiered(scope):
    boards = scope.ids("Partnership")
    return [sum("tier" in scope.nodes[board] for board in boards), len(boards)]


def holders(seat, of):
    if of == "organisations":
        return seat.bodies
    return [] if seat.person is None else [seat.person]


def cut_off(graph, holder):
    """Who is not in the largest part that is left of the holder's own; of parts of one size that of the first id is kept."""
    left = graph.subgraph(networkx.node_connected_component(graph, holder) - {holder})
    parts = sorted(networkx.connected_components(left), key=lambda part: (-len(part), min(part)))
    return sorted(set().union(*parts[1:]))
