"""How well clusters of partnerships hold together, and how far they follow topics and areas: modularity by networkx on the
partnerships that share organisations, weighted by how many; adjusted mutual information by scikit-learn.

The clusters are made by rule from what stands in the export; `louvain.py` scores those that ours finds. Which ones a seeded
method finds is its own choice, and no other library's would be the same; what is compared is the score of the same clusters.
"""

from itertools import combinations

import networkx
from overlap import members_of
from sklearn.metrics import adjusted_mutual_info_score
from twoTier import HOLDS, areas_of

STATUSES = ["existing"]
OPTIONS = [{"rule": rule, "resolution": r} for rule, r in (("thirds", 1), ("halves", 2.5), ("alone", 1), ("together", 1))]


def answer(scope, rule, resolution):
    return scored(scope, resolution, lambda boards: {board: cluster_of(rule, at, len(boards)) for at, board in enumerate(boards)})


def scored(scope, resolution, clusters_of):
    members = members_of(scope, "organisations")
    graph = networkx.Graph()
    for one, other in combinations(sorted(members), 2):
        if members[one] & members[other]:
            graph.add_edge(one, other, weight=len(members[one] & members[other]))
    boards = sorted(graph)  # Who shares nobody is in no cluster.
    clusters = clusters_of(boards)
    parts = [{board for board in boards if clusters[board] == one} for one in sorted(set(clusters.values()))]
    return {
        "clusters": clusters,
        "modularity": networkx.community.modularity(graph, parts, resolution=resolution) if boards else None,
        "topicAgreement": agreement(clusters, lambda board: topics_of(scope, board)),
        "areaAgreement": agreement(clusters, lambda board: areas_of(scope, board)),
        "completeness": [[sum(map(bool, members.values())), len(members)]],
    }


def cluster_of(rule, at, number):
    return {"thirds": at % 3, "halves": 2 * at // number, "alone": at, "together": 0}[rule]


def topics_of(scope, board):
    """The blocks that its topics align with; a topic that aligns with none stands for itself."""
    return {label for topic in scope.to(board, *HOLDS) for label in scope.to(topic, "ALIGNS_WITH") or [topic]}


def agreement(clusters, labels_of):
    """A partnership with several labels counts once with each, one without a label not at all."""
    labels = {board: labels_of(board) for board in clusters if labels_of(board)}
    if len(labels) < 2:
        return None
    pairs = [(clusters[board], label) for board, found in sorted(labels.items()) for label in sorted(found)]
    return float(adjusted_mutual_info_score(*zip(*pairs)))
