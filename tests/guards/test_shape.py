"""The tail of the code: where quality is lost first."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import quantiles

PACKAGE = Path(__file__).resolve().parents[2] / "gehoor"
SOURCES = [path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts]
TEMPLATES = [*PACKAGE.rglob("*.html"), *PACKAGE.rglob("*.txt")]
LONGEST_FILE, LONG_FILE = 400, 250
LONGEST_FUNCTION, LONG_FUNCTION = 50, 25
LONG_TEMPLATE = 80


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def p90(values: list[int]) -> float:
    return quantiles(values, n=10)[8]


def functions() -> dict[str, int]:
    found = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                found[f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}"] = length
    return found


def test_files_stay_small() -> None:
    sizes = {str(path.relative_to(PACKAGE)): lines(path) for path in SOURCES}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}
    assert p90(list(sizes.values())) <= LONG_FILE


def test_functions_stay_short() -> None:
    sizes = functions()
    assert {name: size for name, size in sizes.items() if size > LONGEST_FUNCTION} == {}
    assert p90(list(sizes.values())) <= LONG_FUNCTION


def test_templates_stay_short() -> None:
    assert p90([lines(path) for path in TEMPLATES]) <= LONG_TEMPLATE
