"""Which language code is in, by what the page calls it; guessed where it is highlighted and not called anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.document import Document
from blogextract.patterns import deferred
from blogextract.structure.context import Context, tokens_of

_AROUND = 7
"""How many elements above the code may name its language, as long as they hold nothing else."""

_COLOURS = 1
_SHORT = 3
"""Characters of the classes that Pygments, Rouge and Chroma give to words."""

_LOOKED_AT = 400
"""Elements of the code looked at for them."""

_PREFIXED = deferred(
    r"(?:\A|\s)(?:language|lang|highlight-source|highlight-text|lng|code-lang)[-:]([^\s{};]+)", re.IGNORECASE
)
_ATTRIBUTES = (
    "data-language",
    "data-lang",
    "data-enlighter-language",
    "data-code-language",
    "data-code-block-lang",
    "data-ke-language",
    "data-syntax",
    "data-programming-language",
    "data-highlight-language",
    "data-codetype",
    "data-code-lang",
    "data-pbcklang",
    "syntax",
)
_BRUSH = deferred(r"\bbrush\s*:\s*([\w#+.-]+)|(?:\A|\s)brush-([\w#+.-]+)", re.IGNORECASE)
_CRAYON = deferred(r"\blang\s*:\s*([\w#+.-]+)", re.IGNORECASE)

_LABEL_CLASSES = ("crayon-language", "code-lang", "lang-label", "lang", "code-language", "language-label", "code-label")
"""Class tokens of labels that show the language to readers."""

_MARKED = frozenset(
    {
        "sourcecode", "highlight", "hljs", "wp_syntax", "syntaxhighlighter", "prettyprint", "literal-block", "code",
        "enlighter", "enlighterjsraw", "prism", "shiki", "chroma", "codehilite", "src",
    }
)  # fmt: skip
"""Class tokens beside which a highlighter puts the name of the language."""

_NONE = frozenset(
    {
        "none", "nohighlight", "no-highlight", "undefined", "null", "auto", "autodetect", "unknown", "generic",
        "raw", "default", "off", "false", "true", "numbers", "line-numbers", "nolinenumbers", "highlight",
    }
)  # fmt: skip
"""Values that name no language."""

_KNOWN = frozenset(
    {
        "abap", "actionscript", "ada", "apache", "apacheconf", "applescript", "arduino", "arm", "asciidoc", "asm",
        "assembly", "autohotkey", "awk", "bash", "basic", "bat", "batch", "bibtex", "bnf", "c", "c#", "c++", "cfm",
        "clj", "clojure", "cmake", "cobol", "coffee", "coffeescript", "console", "cpp", "crystal", "cs", "csharp",
        "css", "csv", "cuda", "cython", "d", "dart", "delphi", "diff", "django", "docker", "dockerfile", "dos",
        "ebnf", "elisp", "elixir", "elm", "emacs-lisp", "erb", "erlang", "f#", "fish", "forth", "fortran", "fsharp",
        "gherkin", "git", "glsl", "gnuplot", "go", "golang", "gradle", "graphql", "groovy", "haml", "handlebars",
        "haskell", "haxe", "hcl", "hlsl", "html", "html5", "http", "ini", "j", "java", "javascript", "jinja",
        "jinja2", "jl", "js", "json", "json5", "jsonc", "jsx", "julia", "kotlin", "ksh", "latex", "less", "liquid",
        "lisp", "livescript", "llvm", "log", "lua", "make", "makefile", "markdown", "matlab", "md", "mermaid",
        "mysql", "nasm", "nginx", "nim", "ninja", "nix", "objc", "objective-c", "objectivec", "ocaml", "octave",
        "org", "pascal", "patch", "perl", "pgsql", "php", "pig", "plaintext", "plpgsql", "plsql", "postgres",
        "postgresql", "postscript", "powershell", "processing", "prolog", "properties", "proto", "protobuf", "ps1",
        "puppet", "purescript", "py", "py3", "pycon", "pyrex", "python", "python2", "python3", "qml", "r", "racket",
        "ragel", "rb", "regex", "rest", "rst", "ruby", "rust", "sas", "sass", "scala", "scheme", "scss", "sed",
        "sh", "shell", "shell-session", "shellsession", "smalltalk", "sml", "solidity", "sparql", "sql", "squirrel",
        "stan", "stata", "stylus", "svelte", "svg", "swift", "systemverilog", "tcl", "tcsh", "terminal",
        "terraform", "tex", "text", "toml", "ts", "tsql", "tsx", "turtle", "twig", "txt", "typescript", "unix", "v",
        "vala", "vb", "vb.net", "vba", "vbnet", "vbscript", "verilog", "vhdl", "vim", "viml", "vue", "wasm", "wat",
        "xaml", "xhtml", "xml", "xquery", "xslt", "yaml", "yml", "zig", "zsh",
    }
)  # fmt: skip
"""Names that highlighters use, for class tokens without a prefix."""


def language_of(context: Context, node: int, text: str) -> str | None:
    """The language of the code in an element, None where neither the page nor, if highlighted, the code tells."""
    document = context.document
    carriers = [*_inside(document, node), *_outside(document, node)]
    for read in (_by_prefix, _by_attribute, _by_brush, _by_token):
        for carrier in carriers:
            name = _cleaned(read(document, carrier))
            if name:
                return name
    name = _by_label(document, carriers[-1])
    if name:
        return name
    tokens = _highlighting(document, node)
    if len(tokens) < _COLOURS:
        return None
    from blogextract.structure.guess import guess  # noqa: PLC0415 - the signs of thirty languages, seldom looked for

    return guess(text, tokens)


def _by_label(document: Document, around: int) -> str | None:
    """The language that a label beside the code shows, where it is the name of one."""
    for word in _LABEL_CLASSES:
        for node in document.classed(word, within=around):
            name = _cleaned(document.text(node))
            if name in _KNOWN:
                return name
    return None


def _highlighting(document: Document, node: int) -> set[str]:
    """The short classes that a highlighter gives to the words of code."""
    found = (document.classes[inner] for inner in range(node + 1, min(document.ends[node], node + _LOOKED_AT)))
    return {name for name in found if name and len(name) <= _SHORT}


def _inside(document: Document, node: int) -> Iterator[int]:
    """The element and the `code` in it."""
    yield node
    for inner in range(node + 1, min(node + 4, document.ends[node])):
        if document.tags[inner] == "code":
            yield inner
            return


def _outside(document: Document, node: int) -> Iterator[int]:
    """The elements around the code that hold no text beside it."""
    for depth, around in enumerate(document.ancestors(node)):
        if depth >= _AROUND or document.tags[around] in ("body", "main", "article", "html", "li", "blockquote"):
            return
        if document.tagged("p", within=around) or len(_codes(document, around)) > 1:
            return
        yield around


def _codes(document: Document, node: int) -> list[int]:
    """The `pre` in an element that are code: the one beside it may hold the line numbers."""
    found = document.tagged("pre", within=node)
    return (
        found
        if len(found) != 2 or document.tags[node] not in ("tr", "tbody", "table", "figure", "div", "code")
        else found[1:]
    )


def _by_prefix(document: Document, node: int) -> str | None:
    found = _PREFIXED.search(document.classes[node] or "")
    return found[1] if found else None


def _by_attribute(document: Document, node: int) -> str | None:
    attributes = document.attributes[node]
    named = next((attributes[name] for name in _ATTRIBUTES if attributes.get(name)), None)
    if named is None and document.tags[node] in ("code", "pre") and attributes.get("lang", "").lower() in _KNOWN:
        return attributes["lang"]
    return named


def _by_brush(document: Document, node: int) -> str | None:
    names = document.classes[node] or ""
    found = _BRUSH.search(names) or (_CRAYON.search(names) if "lang" in names else None)
    return next((group for group in found.groups() if group), None) if found else None


def _by_token(document: Document, node: int) -> str | None:
    """A bare class token, where it is the name of a language beside a highlighter's own."""
    names = document.classes[node]
    if not names:
        return None
    tokens = tokens_of(names)
    if not (document.tags[node] in ("code", "pre") or not _MARKED.isdisjoint(tokens)):
        return None
    return next((name for name in names.lower().split() if name in _KNOWN and name not in _MARKED), None)


def _cleaned(name: str | None) -> str | None:
    """A language's name without prefixes, None where it is none."""
    if not name:
        return None
    name = name.strip().lower().strip("\"'`.,;")
    for prefix in ("prism-", "language-", "lang-", "brush:", "highlight-source-"):
        name = name.removeprefix(prefix)
    name = name.strip()
    return None if name in _NONE or len(name) > 30 or not re.search(r"\w", name) else name
