"""The package's modules as files, for tests that look at the code itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "blogextract"


@dataclass(frozen=True)
class Module:
    """A module of the package."""

    path: Path

    @property
    def name(self) -> str:
        """As `metadata/json_ld`."""
        return self.path.relative_to(PACKAGE).with_suffix("").as_posix()

    @property
    def room(self) -> str:
        """The package that it is in, or its own name at the top."""
        return self.name.partition("/")[0]

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def imports(self) -> set[str]:
        """Full names of what is imported anywhere in the module, those in functions too."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.name}: relative import"
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
        return found


MODULES = [Module(path) for path in sorted(PACKAGE.rglob("*.py"))]
