"""How well the clusters that ours finds hold together, and how far they follow topics and areas, scored as any others are."""

import json
from pathlib import Path

from communities import scored

STATUSES = ["existing"]
CHOICES = [{"statuses": ["existing", "proposed", "recommended", "expected", "considered", "rejected", "ended", "guidance"]}]


def options(export, folder):
    found = json.loads((Path(folder) / "clusters" / f"{export['landscape']['id']}.json").read_text(encoding="utf-8"))
    return [one for one in found if one["clusters"]]


def answer(scope, resolution, seed, clusters):
    def as_found(boards):
        """Each that shares somebody is in a cluster, and nobody else."""
        assert sorted(clusters) == boards, f"{sorted(clusters)} are clustered, not {boards}"
        return clusters

    return {name: value for name, value in scored(scope, resolution, as_found).items() if name not in ("clusters", "completeness")}
