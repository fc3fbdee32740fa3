"""The oracle: works out with networkx, scipy and scikit-learn what our analyses are to say, from the JSON export of
landscapes alone, and writes it into a file a measure.

    python main.py EXPORTS MEASURE...

EXPORTS is a folder of `landscape export ID --format json`, one ID.json a landscape. `npm run oracle` makes it and runs this. In
its folder `clusters` is what a seeded method found of them, which is scored here as any other partition would be.
"""

import importlib
import json
import sys
from pathlib import Path

from scope import Scope

EVERY_STATUS = ["existing", "proposed", "recommended", "expected", "considered", "rejected", "ended", "guidance"]
# What is asked of every landscape: as a reader finds it, all that is stated, and with observers.
USUAL = [{}, {"statuses": EVERY_STATUS}, {"statuses": EVERY_STATUS, "observers": True}]
# And of those that are made up, which have dates of many kinds.
DATED = [{"asOf": "2003-02"}, {"asOf": "2005"}]


# Landscapes that are made for one measure, by how their ids begin, and are asked of by that measure alone.
ALONE = {"findings": "echo", "pair": "change", "large": "sampled"}


def questions(export, measure, folder):
    id = export["landscape"]["id"]
    kind = id.split("-")[0]
    if ALONE.get(kind, measure.__name__) != measure.__name__ or getattr(measure, "ONLY", kind) != kind:
        return
    made_up = kind in ("hand", "random", "pair")
    for choice in getattr(measure, "CHOICES", USUAL + (DATED if made_up else [])):
        for options in measure.options(export, folder) if hasattr(measure, "options") else measure.OPTIONS:
            yield {"landscape": id, **choice, "options": options}


def answered(exports, measure, question):
    export = exports[question["landscape"]]
    scope = Scope(
        export,
        question.get("asOf", export["landscape"]["date"]),
        question.get("statuses", measure.STATUSES),
        question.get("observers", False),
        exports,
    )
    return {"asked": question, "expected": measure.answer(scope, **question["options"])}


def written(value, depth=0):
    """JSON that reads well: a question on a line, and a line for each thing that is in a list of its answer."""
    if depth == 0:
        return "[\n" + ",\n".join(written(one, 1) for one in value) + "\n]\n"
    if isinstance(value, dict) and depth < 3:
        inner = ",\n".join(f"{'  ' * depth}{json.dumps(key)}: {written(one, depth + 1)}" for key, one in value.items())
        return f"{'  ' * (depth - 1)}{{\n{inner}\n{'  ' * (depth - 1)}}}" if depth == 1 else f"{{\n{inner}\n  }}"
    if isinstance(value, list) and depth == 3 and value and isinstance(value[0], (dict, list)):
        return "[\n" + ",\n".join("      " + json.dumps(one, ensure_ascii=False) for one in value) + "\n    ]"
    return json.dumps(value, ensure_ascii=False)


def main(folder, *names):
    here = Path(__file__).parent
    exports = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(Path(folder).glob("*.json"))}
    for name in names or sorted(path.stem for path in here.glob("*.py")):
        measure = importlib.import_module(name)
        if not hasattr(measure, "answer"):
            continue
        asked = [question for export in exports.values() for question in questions(export, measure, folder)]
        found = [answered(exports, measure, question) for question in asked]
        (here / f"{name}.json").write_text(written(found), encoding="utf-8")
        print(f"{name}.json: {len(found)} questions")


if __name__ == "__main__":
    main(*sys.argv[1:])
