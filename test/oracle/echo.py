"""What the figures say of the review's own findings: confirmed, contradicted or not visible, and by which results."""

import duplication
import fatigue
import gaps
import overlap
import thresholds
import twoTier

STATUSES = ["existing", "proposed", "recommended", "expected", "considered", "ended"]
CHOICES = [{}, {"statuses": ["existing"]}, {"statuses": [*STATUSES, "rejected", "guidance"], "observers": True}]
OPTIONS = [{}, {"alikeFrom": 0.2}]

KINDS = ("gap", "blank in table", "duplication", "fatigue", "tension between tiers")
OF_TOPICS = ("theme without a lead", "theme without a seat")


def answer(scope, alikeFrom=0.5):
    witnesses = {
        "gap": nobody(scope),
        "blank in table": nobody(scope),
        "duplication": same_work(scope, alikeFrom),
        "fatigue": stretched(scope),
        "tension between tiers": apart(scope),
    }
    findings = [id for id in sorted(scope.ids("Finding")) if scope.nodes[id]["kind"] in KINDS]
    judged = [judge(scope, id, witnesses[scope.nodes[id]["kind"]]) for id in findings]
    about = [bool(scope.to(id, "ABOUT")) for id in findings]
    return {"findings": judged, "completeness": [[sum(about), len(about)]]}


def judge(scope, finding, witness):
    about = sorted(set(scope.to(finding, "ABOUT")))
    said_of = [edge for edge in scope.whole["edges"] if edge["type"] == "ABOUT" and edge["from"] == finding]
    same, opposite = ([], []) if said_of and not about else witness(about)
    verdict = "confirmed" if same else "contradicted" if opposite else "not visible in the data"
    if scope.nodes[finding].get("negated"):
        verdict = {"confirmed": "contradicted", "contradicted": "confirmed"}.get(verdict, verdict)
    return [finding, len(about), verdict, sorted(set(same or opposite))]


def nobody(scope):
    """Gaps worked out, and empty rows of the grid; what is lacking of all topics, and a grid that is empty, tell nothing of one."""
    topics = set(scope.ids("Theme", "Block"))
    worked = [*gaps.topics(scope), *gaps.areas(scope), *gaps.sectors(scope), *gaps.vacancies(scope)]
    lacking = {kind: {gap["subjects"][0] for gap in worked if gap["kind"] == kind} for kind in OF_TOPICS}
    telling = [gap for gap in worked if lacking.get(gap["kind"]) != topics]
    rows = {row["topic"]: row["score"] for row in twoTier.answer(scope, "themes and blocks")["rows"]}

    def witness(about):
        missing = [f"gaps:{gap['kind']}:{named_for(scope, gap)}" for gap in telling if set(gap["subjects"]) & set(about)]
        seen = [one for one in about if one in rows] if any(rows.values()) else []
        empty = [f"twoTier:{one}" for one in seen if rows[one] == 0]
        held = [f"twoTier:{one}" for one in seen] if set(about) <= topics else []
        return missing + empty, held

    return witness


def named_for(scope, gap):
    """What a gap is of: the topic, the area, the sector, the seat."""
    first = gap["subjects"][0]
    if gap["kind"] == "sector without a seat":
        return scope.nodes[first]["sector"]
    return first if gap["kind"] != "vacancy" else next(id for id in gap["subjects"] if scope.nodes[id]["label"] == "Seat")


def same_work(scope, alike_from):
    pairs = {(pair["a"], pair["b"]): pair for pair in duplication.answer(scope)["pairs"]}
    sharing = {(pair["a"], pair["b"]) for pair in overlap.answer(scope, "organisations")["pairs"] if pair["q"] <= 0.05}

    def witness(about):
        boards = {id for id in about if scope.nodes[id]["label"] == "Partnership"}
        among = [pair for pair in pairs if len(boards) > 0 and len(set(pair) & boards) == min(2, len(boards))]
        alike = [
            f"duplication:{a}:{b}"
            for a, b in among
            if pairs[a, b]["class"] in ("duplicate", "nested") or pairs[a, b]["score"] >= alike_from
        ]
        shared = [f"overlap:organisations:{a}:{b}" for a, b in sharing if {a, b} <= boards]
        every = len(among) == len(boards) * (len(boards) - 1) / 2 and len(boards) > 1
        unlike = every and all(pairs[pair]["class"] == "complementary" for pair in among)
        return alike + shared, [f"duplication:{a}:{b}" for a, b in among] if unlike and not alike else []

    return witness


def stretched(scope):
    beyond = {
        (of, bearer)
        for of in ("people", "organisations")
        for bearer, limits in thresholds.exceeded(scope, of).items()
        if any(surely for _, surely in limits.values())
    }

    def witness(about):
        sitting = {who for seat in scope.seats if seat.partnership in about for who in seat.bodies | {seat.person}}
        found = [(of, bearer) for of, bearer in beyond if not about or bearer in sitting | set(about)]
        return [f"fatigue:{of}:{bearer}" for of, bearer in found], []

    return witness


def apart(scope):
    tiers = twoTier.answer(scope, "themes and blocks")
    torn = [one for one in tiers["dualRepresentation"] if one["jointWithinLimit"] != one["separateWithinLimit"]]

    def witness(about):
        places = {*about, *(area for one in about for area in scope.to(one, "COVERS"))}
        return [
            *(f"twoTier:without voice:{one}" for one in tiers["withoutVoice"] if one in places),
            *(f"twoTier:without counterpart:{one}" for one in tiers["withoutCounterpart"] if one in about),
            *(f"twoTier:dual representation:{one['board']}" for one in torn if {one["board"], *one["bodies"]} & set(about)),
        ], []

    return witness
