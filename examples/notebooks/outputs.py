"""Compares the outputs of an executed notebook with those that a notebook carries, or writes them into it.

    outputs.py check|update executed.ipynb notebook.ipynb
"""

import base64
import difflib
import json
import sys

action, executed_path, notebook_path = sys.argv[1:]


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def carried(cell):
    """The outputs as they are committed: none where they would name the directories of this machine."""
    hidden = "remove-output" in cell["metadata"].get("tags", [])
    return [] if hidden else cell.get("outputs", [])


def compared(output):
    """The output without what differs from one machine to the next: the pixels of text depend on its fonts."""
    picture = output.get("data", {}).get("image/png")
    if picture is None:
        return output
    png = base64.b64decode("".join(picture))
    width, height = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    return {"picture": f"{width} × {height}"}


def lines(cell):
    outputs = [compared(output) for output in carried(cell)]
    return json.dumps(outputs, indent=1, ensure_ascii=False).splitlines()


executed, notebook = read(executed_path), read(notebook_path)

if action == "update":
    for fresh, cell in zip(executed["cells"], notebook["cells"]):
        if cell["cell_type"] == "code":
            cell["execution_count"] = fresh["execution_count"]
            cell["outputs"] = carried(fresh)
    with open(notebook_path, "w", encoding="utf-8") as file:
        json.dump(notebook, file, indent=1, ensure_ascii=False)
        file.write("\n")
    sys.exit()

different = 0
for number, (fresh, cell) in enumerate(zip(executed["cells"], notebook["cells"]), start=1):
    if cell["cell_type"] == "code" and lines(fresh) != lines(cell):
        different += 1
        print(f"{notebook_path}: cell {number} no longer has the output that it carries:", file=sys.stderr)
        change = difflib.unified_diff(lines(cell), lines(fresh), "carried", "executed", n=1, lineterm="")
        print("\n".join(change), file=sys.stderr)
if different:
    sys.exit(f"If the new outputs are right, write them into the notebook with: run update {notebook_path}")
