"""Which partnerships do the same work: Jaccard of topics, modes and members, how their ground lies, and scikit-learn's TF-IDF
cosine of their wording; score, confidence and class."""

from itertools import combinations

from sklearn.feature_extraction.text import TfidfVectorizer
from twoTier import areas_of, around, reach, topics_of

STATUSES = ["existing"]
OPTIONS = [
    {},
    {"minRemit": 0.6},
    {"themesWeight": 0, "areaWeight": 1, "modesWeight": 10, "membershipWeight": 0.5, "remitWeight": 3},
]

WEIGHTS = {"themes": 3, "area": 2, "modes": 1, "membership": 2, "remit": 2}
LIKENESS = {"same": 1, "nested": 0.5, "overlapping": 0.5, "apart": 0, None: None}
# Kinds of which two areas never share ground; a county and a unitary are of one kind in this.
DIVIDING = {"county": 0, "unitary": 0, "district": 1, "parish": 2, "region": 3, "nation": 4}


def answer(scope, minRemit=0.3, **weights):
    weights = {name: weights.get(f"{name}Weight", usual) for name, usual in WEIGHTS.items()}
    boards = sorted(scope.ids("Partnership"))
    facts = {board: facts_of(scope, board) for board in boards}
    remits = wording(scope, boards)
    pairs = [pair_of(scope, facts, remits, pair, minRemit, weights) for pair in combinations(boards, 2)]
    return {
        "pairs": sorted(filter(None, pairs), key=lambda pair: f"{pair['a']}|{pair['b']}"),
        "completeness": [
            [sum(bool(facts[board][what]) for board in boards), len(boards)]
            for what in ("themes", "ground", "modes", "membership")
        ],
    }


def facts_of(scope, board):
    seats = [seat for seat in scope.seats if seat.partnership == board]
    return {
        "themes": {scope.nodes[topic].get("sameAs", topic) for topic in topics_of(scope, board)},
        "modes": {scope.nodes[mode]["mode"] for mode in scope.into(board, "MODE_OF")},
        "membership": set().union(*(seat.bodies for seat in seats)),
        "ground": areas_of(scope, board),
    }


def wording(scope, boards):
    """A vector for each partnership; none where there is no word in it."""
    texts = [" ".join(words_of(scope, board)) for board in boards]
    if not boards:
        return {}
    vectors = TfidfVectorizer().fit_transform(texts)
    return {board: vectors[at] for at, board in enumerate(boards) if vectors[at].nnz}


def words_of(scope, board):
    node = scope.nodes[board]
    return [node["name"], node.get("remit", ""), *(scope.nodes[topic]["name"] for topic in sorted(topics_of(scope, board)))]


def pair_of(scope, facts, remits, pair, least, weights):
    one, other = (facts[board] for board in pair)
    ground = relation(scope, one["ground"], other["ground"])
    likeness = {
        "themes": jaccard(one["themes"], other["themes"]),
        "area": LIKENESS[ground],
        "modes": jaccard(one["modes"], other["modes"]),
        "membership": jaccard(one["membership"], other["membership"]),
        "remit": min(1.0, cosine(remits, *pair)) if all(board in remits for board in pair) else None,
    }
    known = {name: value for name, value in likeness.items() if value is not None}
    worded = likeness["remit"] is not None and likeness["remit"] >= least - 1e-12
    alike = bool(likeness["themes"]) or worded
    weight = sum(weights[name] for name in known)
    if weight == 0 or not (likeness["membership"] or (alike and ground != "apart")):
        return None
    return {
        "a": pair[0],
        "b": pair[1],
        "score": sum(weights[name] * value for name, value in known.items()) / weight,
        "confidence": len(known) / 5,
        "components": likeness,
        "ground": ground,
        "class": class_of(scope, pair, ground, likeness, worded),
    }


def cosine(remits, a, b):
    return float((remits[a] @ remits[b].T)[0, 0])


def jaccard(one, other):
    return len(one & other) / len(one | other) if one and other else None


def relation(scope, one, other):
    """How two grounds lie: each within the other, one so, some of it, or all of it apart; none of these where it is not said."""
    if not one or not other:
        return None
    within = [all(lies(scope, area, ground) for area in mine) for mine, ground in ((one, other), (other, one))]
    if any(within):
        return "same" if all(within) else "nested"
    if any(lies(scope, area, other) for area in one) or any(lies(scope, area, one) for area in other):
        return "overlapping"
    return "apart" if all(apart(scope, a, b) for a in one for b in other) else None


def keys(scope, areas):
    return {scope.nodes[area].get("sameAs", area) for area in areas}


def lies(scope, area, ground):
    return bool(keys(scope, {area} | around(scope, area)) & keys(scope, ground))


def apart(scope, a, b):
    """Whether they are, or lie within, different areas of a kind of which two never share ground."""

    def of_kind(area, kind):
        found = [one for one in {area} | around(scope, area) if scope.count(one) == 1]
        return keys(scope, [one for one in found if DIVIDING.get(scope.nodes[one]["kind"]) == kind])

    pairs = [(of_kind(a, kind), of_kind(b, kind)) for kind in set(DIVIDING.values())]
    return any(one and other and not one & other for one, other in pairs)


def class_of(scope, pair, ground, likeness, worded):
    a, b = pair
    tiers = [scope.nodes[board].get("tier") for board in pair]
    by_ground = {"same": 1, "nested": 2}.get(ground)
    number = (1 if tiers[0] == tiers[1] else 2) if all(tiers) else by_ground
    work = worded if likeness["themes"] is None else likeness["themes"] > 0
    if b in heirs(scope, a) or a in heirs(scope, b):
        return None
    if b in wholes(scope, a) or a in wholes(scope, b):
        return "nested"
    if b in scope.to(a, "COUNTERPART_OF") or a in scope.to(b, "COUNTERPART_OF"):
        return "parallel"
    if work and number == 2 and ground != "apart":
        return "parallel"
    if work and number == 1 and ground == "same":
        return "duplicate"
    return "complementary" if likeness["membership"] and likeness["themes"] == 0 else None


def heirs(scope, board):
    return reach(board, lambda one: scope.to(one, "SUCCEEDED_BY"))


def wholes(scope, board):
    return reach(board, lambda one: scope.to(one, "PART_OF"))
