"""How a county and its districts meet: the grid of topics by place, counterparts, voice, and dual representation counted
both ways."""

from collections import defaultdict

STATUSES = ["existing", "proposed", "recommended", "expected"]
OPTIONS = [{"by": by} for by in ("themes", "blocks", "themes and blocks")]

HOLDS = ("LEADS", "ADDRESSES", "NAMED_FOR")


def answer(scope, by):
    county, districts, alone = ground(scope)
    places = placed(scope, county, districts, alone)
    pairs = counterparts(scope, places)
    unmet, both = without_counterpart(scope, places), at_both_tiers(scope, places)
    return {
        "county": county,
        "districts": sorted(districts),
        "rows": rows(scope, by, districts, places),
        "counterparts": pairs,
        "withoutCounterpart": unmet,
        "totals": [len(pairs), len(unmet), len(both)],
        "withoutVoice": without_voice(scope, districts, places),
        "atBothTiers": both,
        "dualRepresentation": dual_representation(scope, alone, places),
        "completeness": [placed_or_tiered(scope), tied(scope, places)],
    }


def kind(scope, area):
    return scope.nodes[area]["kind"]


def reach(start, step):
    """All that is reached from a node, itself left out."""
    found, ahead = set(), list(step(start))
    while ahead:
        one = ahead.pop()
        if one not in found and one != start:
            found.add(one)
            ahead += step(one)
    return found


def around(scope, area):
    return reach(area, lambda one: scope.to(one, "WITHIN"))


def ground(scope):
    """The county with most districts (a district counts as many as it stands for); its districts; and whether it is the only
    county. Where none has a district: the only county, with the districts that lie nowhere."""
    areas = scope.ids("Area")
    districts = [area for area in areas if kind(scope, area) in ("district", "city")]
    within = defaultdict(list)
    for district in districts:
        for area in around(scope, district):
            if kind(scope, area) in ("county", "unitary"):
                within[area].append(district)
    if within:
        size = {area: sum(map(scope.count, found)) for area, found in within.items()}
        county = min(within, key=lambda area: (-size[area], area))
        return county, within[county], len(within) == 1
    counties = [area for area in areas if kind(scope, area) == "county"]
    county = counties[0] if len(counties) == 1 else None
    return county, [area for area in districts if area != county and not scope.to(area, "WITHIN")], True


def areas_of(scope, body):
    """The areas that a body covers, else those of the nearest that it is part of."""
    level, seen = [body], {body}
    while level:
        areas = {area for one in level for area in scope.to(one, "COVERS")}
        if areas:
            return areas
        level = [one for one in dict.fromkeys(up for each in level for up in scope.to(each, "PART_OF")) if one not in seen]
        seen.update(level)
    return set()


def placed(scope, county, districts, alone):
    """Which bodies stand at the county, which in each district, and which of the district tier are tied to none."""
    upper = {"county", "unitary"} if county and kind(scope, county) == "unitary" else {"county"}
    at_county, untied, in_district = set(), set(), {district: set() for district in districts}
    for body in scope.ids("Partnership", "Organisation"):
        tier, areas = scope.nodes[body].get("tier"), areas_of(scope, body)
        wider = areas | {area for one in areas for area in around(scope, one)}
        nowhere = alone and not areas
        if (tier in upper and (county in wider or nowhere)) or (tier is None and county in areas):
            at_county.add(body)
        mine = [one for one in districts if one in (wider if tier == "district" else areas if tier is None else ())]
        for district in mine:
            in_district[district].add(body)
        if tier == "district" and not mine and (county in wider or nowhere):
            untied.add(body)
    return {"county": at_county, "districts": in_district, "untied": untied}


def in_districts(places):
    return set().union(places["untied"], *places["districts"].values())


def holders(scope, topic):
    """Who leads on a topic, addresses it or is named for it, or does so for a theme that aligns with it."""
    return {body for one in [topic, *scope.into(topic, "ALIGNS_WITH")] for body in scope.into(one, *HOLDS)}


def topics_of(scope, body):
    held = set(scope.to(body, *HOLDS))
    return held | {block for topic in held for block in scope.to(topic, "ALIGNS_WITH")}


def rows(scope, by, districts, places):
    labels = {"themes": ["Theme"], "blocks": ["Block"], "themes and blocks": ["Theme", "Block"]}[by]
    blank = {
        topic
        for finding in scope.ids("Finding")
        if scope.nodes[finding]["kind"] == "blank in table" and not scope.nodes[finding].get("negated")
        for topic in scope.to(finding, "ABOUT")
    }
    weights = {district: scope.count(district) for district in districts}
    found = []
    for topic in sorted(scope.ids(*labels)):
        bodies = holders(scope, topic)
        cells = {district: bodies & places["districts"][district] for district in districts}
        untied = bodies & places["untied"]
        below = sum(weights[district] for district in districts if cells[district]) if districts else bool(untied)
        score = (bool(bodies & places["county"]) + below) / (1 + (sum(weights.values()) if districts else 1))
        found.append(
            {
                "topic": topic,
                "score": score,
                "county": sorted(bodies & places["county"]),
                "districts": {district: sorted(cells[district]) for district in sorted(districts)},
                "untied": sorted(untied),
                "blank": topic in blank,
            }
        )
    return found


def partnerships(scope, bodies):
    return {body for body in bodies if scope.nodes[body]["label"] == "Partnership"}


def counterparts(scope, places):
    """Pairs that the source states, and those of which it states nothing but that hold a topic in common."""
    below = in_districts(places)
    stated = {
        (above, other)
        for above in scope.ids("Partnership")
        for other in scope.to(above, "COUNTERPART_OF")
        if above in places["county"] or other in below
    }
    worked = {
        (above, other)
        for above in partnerships(scope, places["county"])
        for other in partnerships(scope, below)
        if above != other and topics_of(scope, above) & topics_of(scope, other)
    } - stated
    return [
        {"county": above, "district": other, "stated": (above, other) in stated}
        for above, other in sorted(stated | worked, key=" ".join)
    ]


def without_counterpart(scope, places):
    answered = {pair["county"] for pair in counterparts(scope, places)}
    return sorted(partnerships(scope, places["county"]) - answered)


def without_voice(scope, districts, places):
    """Districts for no body of which a seat at the county is held, by itself or by its post; a body that stands for as many
    as there are districts speaks for each."""
    sitting = sitting_at_county(scope, places)
    number = sum(map(scope.count, districts))
    if number > 1 and any(scope.count(body) >= number for body in places["untied"] & sitting):
        return []
    return sorted(district for district in districts if not places["districts"][district] & sitting)


def sitting_at_county(scope, places):
    sitting = set()
    for seat in scope.seats:
        if seat.partnership in places["county"]:
            by_post = {body for post in seat.posts for body in scope.to(post, "POST_IN")}
            sitting |= seat.bodies or by_post
    return sitting


def tied(scope, places):
    """Of the bodies of districts with a seat at the county, those that are tied to a district."""
    sitting = sitting_at_county(scope, places)
    found = sitting & set().union(*places["districts"].values())
    return [len(found), len(found | sitting & places["untied"])]


def placed_or_tiered(scope):
    """Partnerships with a tier or an area of their own, of all."""
    boards = scope.ids("Partnership")
    return [sum(bool(scope.nodes[board].get("tier") or scope.to(board, "COVERS")) for board in boards), len(boards)]


def at_both_tiers(scope, places):
    """Who holds seats at partnerships of the county and of districts; one that is of both counts for the county."""
    seats = defaultdict(lambda: [0, 0])
    for seat in scope.seats:
        tier = 0 if seat.partnership in places["county"] else 1 if seat.partnership in in_districts(places) else None
        if tier is not None:
            for holder in seat.bodies | ({seat.person} - {None}):
                seats[holder][tier] += seat.count
    return [
        {"subject": holder, "countySeats": above, "districtSeats": below}
        for holder, (above, below) in sorted(seats.items())
        if above and below
    ]


def dual_representation(scope, alone, places):
    """Boards with seats for two bodies at once, by status: as many seats as now, or one and more for each body."""
    found = []
    looked = set(scope.ids("Partnership")) if alone else places["county"] | in_districts(places)
    double = [seat for seat in scope.seats if len(seat.bodies) > 1 and seat.partnership in looked]
    for board, status in sorted({(seat.partnership, seat.status) for seat in double}, key=" ".join):
        mine = [seat for seat in double if (seat.partnership, seat.status) == (board, status)]
        bodies = set().union(*(seat.bodies for seat in mine))
        other = sum(
            seat.count
            for seat in scope.seats
            if seat.partnership == board and seat not in mine and (seat.status == status or not seat.bodies & bodies)
        )
        joint = sum(seat.count for seat in mine)
        separate = sum(max(seat.count, scope.count(body)) for seat in mine for body in seat.bodies)
        limit = seat_limit(scope, board, "seatLimitAbsolute", "seat limit (absolute)")
        found.append(
            {
                "board": board,
                "status": status,
                "bodies": sorted(bodies),
                "joint": joint,
                "separate": separate,
                "otherSeats": other,
                "limit": limit,
                "preferred": seat_limit(scope, board, "seatLimitPreferred", "seat limit (preferred)"),
                "jointWithinLimit": None if limit is None else joint + other <= limit,
                "separateWithinLimit": None if limit is None else separate + other <= limit,
            }
        )
    return found


def seat_limit(scope, board, column, attribute):
    """The lowest of those stated: of the partnership itself, and of values that describe it."""
    described = [scope.nodes[value] for value in scope.into(board, "DESCRIBES")]
    numbers = [node.get("number") for node in described if node["attribute"] == attribute]
    stated = [number for number in [scope.nodes[board].get(column), *numbers] if number is not None]
    return min(stated) if stated else None
