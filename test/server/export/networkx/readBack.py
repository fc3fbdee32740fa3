"""Reads the GraphML, GEXF and Cytoscape JSON exports of landscapes with networkx and compares them with the JSON export.

    python3 readBack.py FOLDER

FOLDER holds, for each landscape, ID.json, ID.graphml, ID.gexf and ID.cyjs, written for instance by
`landscape export ID --format graphml --out FOLDER/ID.graphml`. Prints the versions and, a line a file, how many nodes and
edges were read; ends with 1 where the numbers, the ids, the names, or the ends or types of edges differ. Needs Python 3.11
or later and networkx (`pip install networkx`); result.txt is what it printed last.
"""

import json
import platform
import sys
from collections import Counter
from pathlib import Path

import networkx

READERS = {
    "graphml": networkx.read_graphml,
    "gexf": networkx.read_gexf,
    "cyjs": lambda path: networkx.cytoscape_graph(json.loads(path.read_text(encoding="utf-8"))),
}


def stated(path):
    """What the JSON export says: names by id, and how often each type of edge leads from one node to another."""
    landscape = json.loads(path.read_text(encoding="utf-8"))
    names = {node["id"]: node["name"] for node in landscape["nodes"]}
    edges = Counter((edge["from"], edge["to"], edge["type"]) for edge in landscape["edges"])
    return names, edges


def read(graph):
    """The same of a graph that networkx read."""
    names = {node: data["name"] for node, data in graph.nodes(data=True)}
    edges = Counter((source, target, data["type"]) for source, target, data in graph.edges(data=True))
    return names, edges


def main(folder):
    print(f"Python {platform.python_version()}, networkx {networkx.__version__}")
    differs = False
    for path in sorted(Path(folder).glob("*.json")):
        names, edges = stated(path)
        print(f"{path.stem}: {len(names)} nodes, {edges.total()} edges stated")
        for ending, reader in READERS.items():
            found_names, found_edges = read(reader(path.with_suffix(f".{ending}")))
            equal = (found_names, found_edges) == (names, edges)
            differs = differs or not equal
            verdict = "equal" if equal else "DIFFERENT"
            print(f"  {ending:8}{len(found_names)} nodes, {found_edges.total()} edges read: {verdict}")
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
