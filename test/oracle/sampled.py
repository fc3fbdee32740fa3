"""The highest betweenness of a landscape that is too large for ours to follow every path, worked out in full by networkx: what a
sample is to estimate."""

import keyPeople

STATUSES = ["existing"]
ONLY = "large"
CHOICES = [{}]
OPTIONS = [{"of": "people"}]
HIGHEST = 20


def answer(scope, of):
    exact = [[one["betweenness"], one["subject"]] for one in keyPeople.answer(scope, of)["results"]]
    highest = sorted(exact, key=lambda one: (-one[0], one[1]))[:HIGHEST]
    return {"highest": [[subject, betweenness] for betweenness, subject in highest]}
