"""Who carries more than local policy allows, surely or perhaps, and what their meetings cost at a rate."""

from fatigue import held_by, load, stands_for

STATUSES = ["existing"]
CHOICES = [{}, {"statuses": ["existing", "proposed", "recommended", "expected"], "observers": True}]
# Each threshold alone, the others out of reach; and all as they are where nobody sets them.
OPTIONS = [
    {"of": "people", "sort": "seats", "maxSeats": 1, "maxMeetings": 10000, "maxHours": 10000, "hourlyRate": 2450},
    {"of": "people", "sort": "meetings a year", "maxSeats": 1000, "maxMeetings": 7, "maxHours": 10000},
    {"of": "organisations", "sort": "hours a year", "maxSeats": 1000, "maxMeetings": 10000, "maxHours": 12, "hourlyRate": 300},
    {"of": "sectors", "sort": "meetings a year", "hourlyRate": 1},
    {"of": "organisations", "sort": "meetings a year"},
]

USUAL = {"seats": 5, "meetings a year": 24, "hours a year": 60}


def answer(scope, of, sort, maxSeats=5, maxMeetings=24, maxHours=60, hourlyRate=None):
    """By what is sorted by, most first, then by id; the lower bound of a range counts. Sectors by name."""
    limits = {"seats": maxSeats, "meetings a year": maxMeetings, "hours a year": maxHours}
    each = carried(scope, of)
    beyond = {} if of == "sectors" else exceeded(scope, of, limits)
    order = sorted(each, key=lambda bearer: (-each[bearer][sort][0], bearer))
    return {
        "loads": [
            [bearer, [[what, *found] for what, found in beyond.get(bearer, {}).items()], cost(scope, of, bearer, hourlyRate)]
            for bearer in (order if of != "sectors" else sorted(order))
        ],
        "exceeding": [one for one in order if any(surely for _, surely in beyond.get(one, {}).values())],
    }


def carried(scope, of):
    """The share of each, where one stands for several: a range of each measure."""
    found = {}
    for bearer, seats in held_by(scope, of).items():
        whole, number = load(scope, bearer, seats, of), stands_for(scope, of, bearer)
        parts = {
            "seats": (whole["seats"], whole["seats"]),
            "meetings a year": (whole["meetings"]["from"], whole["meetings"]["to"]),
            "hours a year": (whole["hours"]["from"], whole["hours"]["to"]),
        }
        found[bearer] = {
            what: [low / number, None if high is None else high / number] for what, (low, high) in parts.items()
        }
    return found


def exceeded(scope, of, limits=USUAL):
    """More than the limit: surely where the least is more, perhaps where the most is more or has no bound."""
    return {
        bearer: {
            what: ([low, high], low > limits[what])
            for what, (low, high) in measures.items()
            if high is None or high > limits[what]
        }
        for bearer, measures in carried(scope, of).items()
    }


def cost(scope, of, bearer, rate):
    """Hours of all it stands for, times the rate; nothing is lost at no rate, however many hours they are."""
    if rate is None:
        return None
    hours = load(scope, bearer, held_by(scope, of)[bearer], of)["hours"]
    return [hours["from"] * rate, 0 if rate == 0 else hours["to"] and hours["to"] * rate]
