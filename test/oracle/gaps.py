"""What has nobody: what the review says is missing, what a table of it leaves blank, and what is worked out."""

from change import seated
from twoTier import seat_limit

STATUSES = ["existing"]
OPTIONS = [{}]

GROUND = {"neighbourhood", "parish", "district", "county", "unitary", "city"}
ORIGINS = {"gap": "stated by the review", "blank in table": "blank in its table"}


def answer(scope):
    found = [*stated(scope), *topics(scope), *areas(scope), *sectors(scope), *vacancies(scope), *over_limits(scope)]
    findings = [finding for finding in scope.ids("Finding") if scope.nodes[finding]["kind"] in ORIGINS]
    return {
        "gaps": sorted(found, key=lambda gap: " ".join([gap["origin"], gap["kind"], *gap["subjects"]])),
        "completeness": [[sum(bool(scope.to(one, "ABOUT")) for one in findings), len(findings)], seated(scope)],
    }


def gap(kind, *subjects, origin="worked out", score=1):
    return {"origin": origin, "kind": kind, "subjects": sorted(subjects), "score": score}


def stated(scope):
    """Findings of the review, by what they are about; not those that it denies."""
    for finding in scope.ids("Finding"):
        node = scope.nodes[finding]
        if node["kind"] in ORIGINS and not node.get("negated"):
            about = scope.to(finding, "ABOUT")
            labels = {scope.nodes[id]["label"] for id in about}
            yield gap(kind_of(labels), finding, *about, origin=ORIGINS[node["kind"]])


def kind_of(labels):
    if labels & {"Theme", "Block"}:
        return "theme without a lead"
    return {("Area",): "area without a seat", ("Seat",): "vacancy"}.get(tuple(labels), "other")


def topics(scope):
    """A block is led and addressed through the themes that align with it too."""
    for topic in scope.ids("Theme", "Block"):
        alike = [topic, *scope.into(topic, "ALIGNS_WITH")]
        leaders = [body for one in alike for body in scope.into(one, "LEADS")]
        workers = leaders + [body for one in alike for body in scope.into(one, "ADDRESSES")]
        if not leaders:
            yield gap("theme without a lead", topic)
        if not any(scope.nodes[body]["label"] == "Partnership" for body in workers):
            yield gap("theme without a seat", topic)


def areas(scope):
    seated = set().union(*(seat.bodies for seat in scope.seats))
    for area in scope.ids("Area"):
        covering = scope.into(area, "COVERS")
        voice = any(scope.nodes[body]["label"] == "Partnership" or body in seated for body in covering)
        if scope.nodes[area]["kind"] in GROUND and not voice:
            yield gap("area without a seat", area)


def sectors(scope):
    seated = {seat.sector for seat in scope.seats}
    seated |= {scope.nodes[body].get("sector") for seat in scope.seats for body in seat.bodies}
    organisations = sorted(scope.ids("Organisation"))
    for sector in {scope.nodes[id]["sector"] for id in organisations} - seated - {"other"}:
        yield gap("sector without a seat", *[id for id in organisations if scope.nodes[id]["sector"] == sector][:10])


def vacancies(scope):
    """Seats of which the register names no holder at all, in or out of scope, and that bear no name of their own."""
    for seat in scope.seats:
        node = scope.nodes[seat.id]
        held = node.get("onBehalfOf") or "heldBy" in node or "exOfficio" in node
        if node.get("unnamed") and not held and seat.sector is None:
            yield gap("vacancy", seat.id, seat.partnership)


def over_limits(scope):
    for board in scope.ids("Partnership"):
        seats = sum(seat.count for seat in scope.seats if seat.partnership == board)
        limits = [
            seat_limit(scope, board, "seatLimitAbsolute", "seat limit (absolute)"),
            seat_limit(scope, board, "seatLimitPreferred", "seat limit (preferred)"),
        ]
        broken = [limit for limit in limits if limit is not None and seats > limit]
        if broken:
            yield gap("over its limit", board, score=(seats - broken[0]) / broken[0])
