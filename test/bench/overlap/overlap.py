"""All pairs' overlap as somebody who knows scipy and networkx writes it: counting, p and q. Reads two arrays, prints JSON.

usage: overlap.py STARTS COLUMNS WIDTH ROUNDS  (int32, compressed rows)
"""
import json
import sys
import time

import networkx as nx
import numpy as np
import scipy.sparse as sparse
from scipy.stats import hypergeom

starts, columns = (np.fromfile(name, dtype=np.int32) for name in sys.argv[1:3])
width, rounds = int(sys.argv[3]), int(sys.argv[4])
matrix = sparse.csr_matrix((np.ones(len(columns), dtype=np.int32), columns, starts), shape=(len(starts) - 1, width))
turned = matrix.T.tocsr()
sizes = np.diff(starts)
tests = int((sizes > 0).sum()) * (int((sizes > 0).sum()) - 1) // 2


def count():
    """The product alone: both triangles, diagonal and all, in no order."""
    return matrix @ turned


def all_of_it():
    pairs = sparse.triu(count(), k=1, format="coo")
    # Pairs of the same sizes that share as many have the same p: worked out once, as we do.
    one, other = sizes[pairs.row].astype(np.int64), sizes[pairs.col].astype(np.int64)
    most = int(sizes.max()) + 1
    keys = (np.maximum(one, other) * most + np.minimum(one, other)) * most + pairs.data
    kinds, kind, times = np.unique(keys, return_inverse=True, return_counts=True)
    shared, small, large = kinds % most, kinds // most % most, kinds // most**2
    p = hypergeom.sf(shared - 1, width, large, small)
    order = np.argsort(p)
    ranks = np.cumsum(times[order])
    q = np.empty_like(p)
    q[order] = np.minimum(1, np.minimum.accumulate((p[order] * tests / ranks)[::-1])[::-1])
    return p[kind], q[kind]


def timed(work, times):
    """Median of processor time and of wall time, in milliseconds."""
    found = []
    for _ in range(times):
        wall, processor = time.perf_counter(), time.process_time()
        work()
        found.append((time.process_time() - processor, time.perf_counter() - wall))
    return {"processor": 1000 * float(np.median([x for x, _ in found])), "wall": 1000 * float(np.median([x for _, x in found]))}


def projected():
    graph = nx.Graph()
    height = len(starts) - 1
    rows = np.repeat(np.arange(height), sizes)
    graph.add_edges_from(zip(rows.tolist(), (columns + height).tolist()))
    boards = [row for row in range(height) if sizes[row] > 0]

    def work():
        nx.bipartite.weighted_projected_graph(graph, boards)

    return work


p, q = all_of_it()
print(
    json.dumps(
        {
            "pairs": len(p),
            "sumP": float(p.sum()),
            "sumQ": float(q.sum()),
            "count": timed(count, rounds),
            "all": timed(all_of_it, rounds),
            "networkx": timed(projected(), 1),
        }
    )
)
