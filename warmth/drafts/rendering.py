"""Fills in a draft's template: the user's own before the one that comes with the program, in a sandbox."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2 import nodes as syntax
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment

from warmth.domain.errors import WarmthError
from warmth.domain.labels import listed

OURS = Path(__file__).parent
_FAULTS = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)
"""What a template can raise by what it says; a template is not ours to be right."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a template became, and the names of the facts that it asks for."""

    written: str
    asked_for: frozenset[str]


def render(kind: str, own: Path, facts: Mapping[str, object]) -> Rendered:
    """Fill in `KIND.j2` of the folder `own`, else ours.

    Raises WarmthError that names file and line of a template that cannot be used.
    """
    environment = _environment(own)
    name = f"{kind}.j2"
    try:
        asked_for = _asked_for(environment, name, facts)
        written = environment.get_template(name).render(facts)
    except TemplateSyntaxError as fault:
        raise _broken(fault.filename or name, fault.lineno, fault.message) from None
    except UnicodeDecodeError:
        raise WarmthError(f"{own / name} cannot be used: save it as UTF-8.") from None
    except _FAULTS as fault:
        where, line = _place(fault.__traceback__, own / name)
        said = f"there is no template {fault}" if isinstance(fault, TemplateNotFound) else str(fault)
        raise _broken(where, line, said or type(fault).__name__) from None
    return Rendered(written, asked_for)


def _environment(own: Path) -> ImmutableSandboxedEnvironment:
    folders = ChoiceLoader([FileSystemLoader(own), FileSystemLoader(OURS)])
    environment = ImmutableSandboxedEnvironment(
        loader=folders, undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"sentence": _sentence, "listed": _listed, "flow": _flow}
    return environment


def _asked_for(environment: ImmutableSandboxedEnvironment, name: str, facts: Mapping[str, object]) -> frozenset[str]:
    """The facts that a template asks for, also in branches not taken. Raises WarmthError for one unheard of."""
    assert environment.loader is not None
    source, filename, _ = environment.loader.get_source(environment, name)
    tree = environment.parse(source, name, filename)
    asked_for = find_undeclared_variables(tree)
    for strange in sorted(asked_for - facts.keys() - environment.globals.keys()):
        line = next(node.lineno for node in tree.find_all(syntax.Name) if node.name == strange)
        raise _broken(filename or name, line, f"there is no fact “{strange}”")
    return frozenset(asked_for & facts.keys())


def _broken(where: str, line: int | None, fault: str | None) -> WarmthError:
    at = f"{where}:{line}" if line else where
    return WarmthError(f"The template {at} cannot be used: {' '.join((fault or 'unclear').split()).rstrip('.')}.")


def _place(trace: TracebackType | None, own: Path) -> tuple[str, int | None]:
    """File and line of the innermost place in a template where something went wrong."""
    found: tuple[str, int | None] = (str(own), None)
    while trace is not None:
        filename = trace.tb_frame.f_code.co_filename
        if filename.endswith(".j2"):
            found = (filename, trace.tb_lineno)
        trace = trace.tb_next
    return found


def _sentence(clause: Any) -> str:
    """A clause with a capital and a full stop."""
    text = str(clause).strip()
    return f"{text[:1].upper()}{text[1:]}{'' if text[-1:] in '.!?…' else '.'}"


def _listed(names: Iterable[Any]) -> str:
    """`Ana`, `Ana and Ben`, `Ana, Ben and 3 more`."""
    return listed([str(name) for name in names])


def _flow(text: Any) -> str:
    """One paragraph of what stands on several lines."""
    return " ".join(str(text).split())
