"""Which partnerships share members: Jaccard, Szymkiewicz and Simpson, the hypergeometric upper tail and Benjamini and
Hochberg by scipy; the exclusive intersections; and the cost of the best order of leaves of scipy's tree."""

from collections import defaultdict
from itertools import combinations, product
from random import Random

import numpy
from scipy.cluster.hierarchy import leaves_list, linkage, optimal_leaf_ordering
from scipy.spatial.distance import squareform
from scipy.stats import false_discovery_control, hypergeom

STATUSES = ["existing"]
OPTIONS = [{"by": by} for by in ("organisations", "people", "themes", "areas")]
SIZES = [3, 4, 5, 6] * 12


def answer(scope, by):
    members = members_of(scope, by)
    universe = len(set().union(*members.values()))
    pairs = sorted(combinations(sorted(board for board, on in members.items() if on), 2), key="|".join)
    tails = [tail(universe, members[a], members[b]) for a, b in pairs]
    adjusted = false_discovery_control(tails, method="bh") if tails else []
    return {
        "universe": universe,
        "tested": len(pairs),
        "pairs": [
            {"a": a, "b": b, **likeness(universe, members[a], members[b]), "p": float(p), "q": float(q)}
            for (a, b), p, q in zip(pairs, tails, adjusted)
            if members[a] & members[b]
        ],
        "sets": exclusive(members),
        "orders": orders(members),
        "completeness": [[sum(map(bool, members.values())), len(members)]],
    }


def members_of(scope, by):
    on = {board: set() for board in scope.ids("Partnership")}
    if by == "themes":
        return {board: set(scope.to(board, "ADDRESSES", "LEADS")) for board in on}
    if by == "areas":
        return {board: set(scope.to(board, "COVERS")) for board in on}
    for seat in scope.seats:
        on[seat.partnership] |= seat.bodies if by == "organisations" else {seat.person} - {None}
    return on


def tail(universe, a, b):
    return hypergeom.sf(len(a & b) - 1, universe, len(a), len(b)) if a & b else 1.0


def likeness(universe, a, b):
    shared = len(a & b)
    return {
        "shared": shared,
        "sizes": [len(a), len(b)],
        "jaccard": shared / len(a | b),
        "overlapCoefficient": shared / min(len(a), len(b)),
        "expected": mean(universe, len(a), len(b)),
    }


def mean(universe, a, b):
    with numpy.errstate(all="ignore"):  # scipy works out skewness and kurtosis too, which may be undefined.
        return float(hypergeom.mean(universe, a, b))


def exclusive(members):
    """Who is on just these partnerships and on no other."""
    sets = defaultdict(list)
    for member in sorted(set().union(*members.values())):
        sets["|".join(sorted(board for board, on in members.items() if member in on))].append(member)
    return [{"partnerships": boards.split("|"), "members": found} for boards, found in sorted(sets.items())]


def orders(members):
    """Choices of partnerships for a matrix, and what the best order of leaves costs: the sum of 1 - Jaccard between
    neighbours. Where two clusters are as near as two others, average linkage may join either first, and the costs of the two
    trees differ: only choices of which this is never so are asked for."""
    random = Random(1)
    boards = sorted(board for board, on in members.items() if on)
    choices = {tuple(sorted(random.sample(boards, size))) for size in SIZES if size <= len(boards)} | {tuple(boards)}
    found = []
    for choice in sorted(choices):
        apart = [1 - len(members[a] & members[b]) / len(members[a] | members[b]) for a, b in combinations(choice, 2)]
        if 2 < len(choice) < 11 and is_one_tree(squareform(apart)):
            found.append({"partnerships": list(choice), "cost": cost(apart)})
    return found


def is_one_tree(square):
    """Whether at each step of average linkage one pair of clusters is nearer than all others."""
    clusters = [[leaf] for leaf in range(len(square))]
    while len(clusters) > 2:
        means = sorted((square[numpy.ix_(a, b)].mean(), a, b) for a, b in combinations(clusters, 2))
        if means[1][0] - means[0][0] < 1e-9:
            return False
        _, a, b = means[0]
        clusters = [one for one in clusters if one not in (a, b)] + [a + b]
    return True


def cost(apart):
    """The least over every way to turn the parts of scipy's tree about. Tried out one by one, since scipy's own
    optimal_leaf_ordering misses the least at times (its issue 11227); it is never below it, which is asserted."""
    tree, square = linkage(apart, "average"), squareform(apart)
    ways = {leaf: [[leaf]] for leaf in range(len(square))}
    for step, (one, other, *_) in enumerate(tree):
        pairs = list(product(ways[int(one)], ways[int(other)]))
        ways[len(square) + step] = [a + b for a, b in pairs] + [b + a for a, b in pairs]

    def length(order):
        return float(sum(square[one, other] for one, other in zip(order, order[1:])))

    least = min(map(length, ways[2 * len(square) - 2]))
    assert length(leaves_list(optimal_leaf_ordering(tree, apart))) >= least - 1e-12
    return least
