"""Which partnerships may no longer be alive, by what signs."""

from edtf import possible_days

STATUSES = ["existing", "ended"]
OPTIONS = [{}, {"reviewYears": 1, "sourcesSince": "2003"}, {"sourcesSince": "2005"}]


def answer(scope, reviewYears=3, sourcesSince=None):
    looked = 6 if sourcesSince is None else 7
    found = {board: signs(scope, board, reviewYears, sourcesSince) for board in sorted(scope.ids("Partnership"))}
    return {
        "bodies": [{"body": id, "kinds": kinds, "score": len(kinds) / looked} for id, kinds in found.items() if kinds],
        "completeness": [[sum("no meeting stated" not in kinds for kinds in found.values()), len(found)]],
    }


def signs(scope, board, years, since):
    node = scope.nodes[board]
    seats = [seat for seat in scope.seats if seat.partnership == board]
    # A seat that is held for nobody stands for its holder; where none is named, for one of its own.
    members = set().union(*(seat.bodies or {seat.person or seat.id} for seat in seats))
    stated = {
        "ended": node["status"] == "ended",
        "never met": node.get("meetingsAYearTo") == 0,
        "no meeting stated": "meetingsAYearFrom" not in node and "meetingsAYearTo" not in node and not in_words(scope, board),
        "past its review": is_past(node.get("lastReviewed"), years, scope.as_of),
        "no member": not seats,
        "one member": len(members) == 1,
        "no newer source": since is not None and not is_newer(scope, node, since),
    }
    return sorted(sign for sign, found in stated.items() if found)


def in_words(scope, board):
    """What a value that describes it says of how often it meets, be it a number or not."""
    return any(scope.nodes[value]["attribute"] == "meetings a year" for value in scope.into(board, "DESCRIBES"))


def is_past(reviewed, years, as_of):
    if reviewed is None:
        return False
    year, *day = possible_days(reviewed)[1]
    return (year + years, *day) < possible_days(as_of)[0]


def is_newer(scope, node, since):
    """Whether a source that it stands in may be of that date or later."""
    sources = [source for passage in node["passages"] for source in scope.to(passage["id"], "OF")]
    dates = [scope.nodes[source]["date"] for source in sources if "date" in scope.nodes[source]]
    return any(possible_days(date)[1] >= possible_days(since)[0] for date in dates)
