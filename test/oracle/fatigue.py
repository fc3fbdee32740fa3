"""Who carries how much: seats, meetings and hours a year, and how unevenly the seats are spread (Gini by numpy)."""

import math
from collections import Counter, defaultdict

import numpy

STATUSES = ["existing"]
OPTIONS = [{"of": of} for of in ("people", "organisations", "sectors")]

MOST = {"meetings a year": 366, "hours a meeting": 24}


def answer(scope, of):
    held = held_by(scope, of)
    results = [load(scope, bearer, seats, of) for bearer, seats in sorted(held.items())]
    # One row may stand for several ("seven district councils"): each of them carries an equal share.
    each = [
        result["seats"] / number
        for result, number in ((result, stands_for(scope, of, result["bearer"])) for result in results)
        for _ in range(number)
    ]
    return {"loads": results, **spread(each), "completeness": completeness(scope)}


def completeness(scope):
    """Of all seats, as many as they stand for, those of which each fact that a load is made of is stated."""
    terms = {board: terms_of(scope, board) for board in scope.ids("Partnership")}
    stated = (
        lambda seat: terms[seat.partnership]["states"],
        lambda seat: terms[seat.partnership]["statesLength"],
        lambda seat: terms[seat.partnership]["statutory"] is not None,
        lambda seat: seat.person is not None,
        lambda seat: seat.bodies,
    )
    every = sum(seat.count for seat in scope.seats)
    return [[sum(seat.count for seat in scope.seats if is_stated(seat)), every] for is_stated in stated]


def stands_for(scope, of, bearer):
    return 1 if of == "sectors" else scope.count(bearer)


def held_by(scope, of):
    held = defaultdict(list)
    for seat in scope.seats:
        sectors = {scope.nodes[body].get("sector") for body in seat.bodies} | {seat.sector}
        bearers = {"people": {seat.person}, "organisations": seat.bodies, "sectors": sectors}[of]
        for bearer in bearers - {None}:
            held[bearer].append(seat)
    return held


def load(scope, bearer, seats, of):
    terms = {seat.partnership: terms_of(scope, seat.partnership) for seat in seats}
    attended = Counter()
    for seat in seats:
        # A person with two seats on a board is at its meetings once; a body sends somebody for each.
        count = attended[seat.partnership]
        attended[seat.partnership] = max(count, seat.count) if of == "people" else count + seat.count

    def counted(is_counted):
        return sum(seat.count for seat in seats if is_counted(seat))

    def in_all(what, statutory=None):
        boards = [board for board in attended if statutory is None or terms[board]["statutory"] is statutory]
        return total([(attended[board], terms[board][what]) for board in boards])

    number = counted(lambda seat: True)
    people = len({seat.person for seat in seats} - {None}) if of != "people" else 0
    return {
        "bearer": bearer,
        "score": number / stands_for(scope, of, bearer),
        "seats": number,
        "chairs": counted(lambda seat: seat.role in ("chair", "vice chair")),
        "statutorySeats": counted(lambda seat: terms[seat.partnership]["statutory"] is True),
        "voluntarySeats": counted(lambda seat: terms[seat.partnership]["statutory"] is False),
        "unstatedSeats": counted(lambda seat: terms[seat.partnership]["statutory"] is None),
        "meetings": in_all("meetings"),
        "statutoryMeetings": in_all("meetings", True),
        "voluntaryMeetings": in_all("meetings", False),
        "hours": in_all("hours"),
        "statutoryHours": in_all("hours", True),
        "voluntaryHours": in_all("hours", False),
        "statedSeats": counted(lambda seat: terms[seat.partnership]["states"]),
        "representatives": people or None,
        "seatsPerRepresentative": counted(lambda seat: seat.person is not None) / people if people else None,
    }


def total(parts):
    """Of ranges, each so many times; open where one of them is."""
    upper = [count * high if high is not None else None for count, (low, high) in parts]
    low = sum(count * low for count, (low, high) in parts)
    return {"from": low, "to": None if None in upper else sum(upper)}


def terms_of(scope, board):
    """How often and how long a partnership meets: the widest range of all that is stated; and whether a statute requires it."""
    node = scope.nodes[board]
    described = [scope.nodes[value] for value in scope.into(board, "DESCRIBES")]

    def ranges(attribute, *own):
        described_as = [(value.get("number"),) * 2 for value in described if value["attribute"] == attribute]
        for low, high in [own, *described_as]:
            low, high = (n if n is not None and 0 <= n <= MOST[attribute] else None for n in (low, high))
            if low is not None or high is not None:
                yield low or 0, high

    meetings = list(ranges("meetings a year", node.get("meetingsAYearFrom"), node.get("meetingsAYearTo")))
    length = list(ranges("hours a meeting", node.get("hoursAMeeting"), node.get("hoursAMeeting")))
    said = {value.get("value") for value in described if value["attribute"] == "statutory"}
    said |= {{True: "yes", False: "no"}.get(node.get("statutory"))}
    said &= {"yes", "no"}
    return {
        "meetings": widest(meetings),
        "hours": product(widest(meetings), widest(length)),
        "states": bool(meetings),
        "statesLength": bool(length),
        "statutory": said == {"yes"} if len(said) == 1 else None,
    }


def widest(ranges):
    if not ranges:
        return 0, None
    highs = [high for _, high in ranges]
    return min(low for low, _ in ranges), None if None in highs else max(highs)


def product(one, other):
    """None of something is none, however much each of it may be."""
    if 0 in (one[1], other[1]):
        return one[0] * other[0], 0
    return one[0] * other[0], None if None in (one[1], other[1]) else one[1] * other[1]


def spread(each):
    if not each:
        return {"gini": None, "topTenthShare": None, "distribution": []}
    values = numpy.sort(numpy.array(each))
    apart = numpy.abs(numpy.subtract.outer(values, values)).mean()
    return {
        "gini": float(apart / (2 * values.mean())),
        "topTenthShare": float(values[-math.ceil(len(values) / 10) :].sum() / values.sum()),
        "distribution": [{"seats": seats, "count": count} for seats, count in sorted(Counter(each).items())],
    }
