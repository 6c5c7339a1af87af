"""The language of code that a page shows highlighted without saying in what.

Pygments, as Pelican, Nikola and Sphinx use it, writes a class for each word and none for the language that the author
named. The words tell: each row is a sign of one language, and a language counts where its signs outweigh the others'.
Code that is not highlighted is not looked at, since nobody said that it is in any language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from itertools import islice

_FEWEST = 3
"""The weight of signs from which a language counts."""

_LONGEST = 1500
"""Characters looked at."""

_MANY = 3
"""How often a sign counts."""


def _sign(language: str, weight: int, pattern: str) -> tuple[str, int, re.Pattern[str]]:
    return language, weight, re.compile(pattern, re.MULTILINE)


_SIGNS = (
    _sign("sql", 3, r"(?i)^[ \t]*(?:SELECT\b[\s\S]*?\bFROM\b|INSERT\s+INTO|DELETE\s+FROM|ALTER\s+TABLE|PRAGMA\s+\w)"),
    _sign("sql", 3,
        r"(?i)^[ \t]*(?:CREATE\s+(?:\w+\s+){0,3}(?:TABLE|INDEX|VIEW|TRIGGER)"
        r"|UPDATE\s+\w+\s+SET|WITH\s+\w+\s+AS)\b",
    ),
    _sign("python", 3, r"^[ \t]*(?:async\s+)?def \w+\(.*\)(?: -> .+)?:\s*(?:#.*)?$"),
    _sign("python", 2, r"^[ \t]*(?:from [\w.]+ import |import [\w.]+(?: as \w+)?\s*$)"),
    _sign("python", 2,
        r"^[ \t]*(?:class \w+.*|if .+|elif .+|for .+ in .+|while .+|with .+|try"
        r"|except.*|else|finally):\s*$",
    ),
    _sign("python", 1, r"\bself\.\w|\bNone\b|\bprint\(|^[ \t]*@\w+|\blambda \w"),
    _sign("pycon", 6, r"^>>> "),
    _sign("go", 2, r"\w+ := |\w, \w+ := "),
    _sign("go", 3, r"^func (?:\(\w+ \*?\w+\) )?\w+\(|^package \w+\s*$|\berr != nil\b"),
    _sign("go", 1, r"\bfmt\.\w|\bdefer \w|\bchan \w|\bgo func\("),
    _sign("rust", 3, r"\bfn \w+(?:<.*>)?\(|\blet mut \w|\bimpl(?:<.*>)? \w|\w+!\(|^[ \t]*use \w+::"),
    _sign("rust", 1, r"&(?:mut |str\b|self\b)|\bpub (?:fn|struct|enum|mod)\b|\.unwrap\(\)|\bmatch \w"),
    _sign("bash", 4, r"\A#!\s*/(?:usr/)?bin/(?:env )?(?:ba|z|da)?sh\b"),
    _sign("bash", 2, r"\bfor \w+ in .+; ?do\b|\bif \[.*\]; ?then\b|^[ \t]*(?:done|fi|esac)\b|;;\s*$"),
    _sign("bash", 2,
        r"^[ \t]*(?:sudo|apt(?:-get)?|npm|npx|yarn|pnpm|pip3?|git|cd|ls|mkdir|curl"
        r"|wget|docker|export|echo|make)\s+\S",
    ),
    _sign("bash", 2,
        r"^[ \t]*(?:brew|cargo|ssh|scp|rsync|chmod|systemctl|python3?|pytest|cp|mv"
        r"|rm|cat|grep|sed|tar|find)\s+\S",
    ),
    _sign("bash", 1, r" --?[a-z][\w-]*(?:=\S+)?(?= |\Z|$)|\$\{?\w+\}?| \\$|\s\|\s\w+"),
    _sign("toml", 3, r"^\[\[?[\w.-]+(?:\.[\"\w.-]+)*\]\]?\s*$[\s\S]*?^[\w.-]+ ?= ?(?:[\"'\[{]|\d|true|false)"),
    _sign("toml", 2,
        r"\A(?:(?:#.*|[ \t]*|[\w.-]+ = (?:\".*\"|'.*'|\d\S*|true|false|\[.*\]"
        r"|\{.*\})[ \t]*(?:#.*)?)(?:\n|\Z))+\Z",
    ),
    _sign("ini", 2, r"^\[[\w .-]+\]\s*$[\s\S]*?^[\w.-]+ ?= ?[^\"'\[{\s\d]"),
    _sign("yaml", 3,
        r"\A(?=[\s\S]*?^[ \t-]*[\w\"'./-]+:(?: |$))(?:---\n)?"
        r"(?:[ \t]*(?:#.*|(?:- )*[\w\"'./-]+:(?: .*)?|- .*)?(?:\n|\Z)){2,}\Z",
    ),
    _sign("json", 5, r"\A\s*[{\[]\s*(?:\"[^\"]*\"\s*:|[{\[\"\d])[\s\S]*[}\]]\s*\Z"),
    _sign("javascript", 2, r"\b(?:const|let|var) (?:\w+|\{.+\}|\[.+\]) = "),
    _sign("javascript", 2, r"=> ?[\w({\[]|\bfunction ?\w*\(|\bconsole\.\w+\(|\brequire\(['\"]"),
    _sign("javascript", 3, r"^[ \t]*(?:import .+ from|export (?:default|const|function)) ?|\bdocument\.\w|\bawait \w"),
    _sign("typescript", 4,
        r"\b(?:interface|type) \w+(?:<.*>)? [{=]|\w\??: (?:string|number"
        r"|boolean|void|unknown)\b(?:\[\])?",
    ),
    _sign("html", 4,
        r"(?i)<!doctype html|</(?:html|body|head|div|p|a|ul|ol|li|span|script"
        r"|table|form|button|h[1-6])>",
    ),
    _sign("xml", 6, r"\A<\?xml"),
    _sign("css", 4, r"^[ \t]*(?:[.#@]?[\w-][^;{}\n]*|\*)\{\s*(?:\n\s*)?(?:--)?[\w-]+ ?: ?[^;{}]+;"),
    _sign("php", 5, r"<\?php|\$\w+->\w+"),
    _sign("ruby", 2, r"^[ \t]*def \w+[?!]?(?:\(.*\))?\s*$|\bdo \|.+\|\s*$|^[ \t]*(?:require|require_relative) ['\"]"),
    _sign("ruby", 2, r"^[ \t]*end\s*$|\bputs \S|\.each\b|^[ \t]*attr_\w+ :"),
    _sign("java", 3,
        r"\bpublic (?:static |final |abstract )*(?:class|void|interface"
        r"|\w+ \w+\()|\bSystem\.out\b|^import java",
    ),
    _sign("java", 1, r"^[ \t]*@Override|\bprivate (?:final )?\w+ \w+|\bnew \w+(?:<.*>)?\("),
    _sign("c", 3, r"^[ \t]*#\s*include [<\"]|\bint main\(|\bprintf\("),
    _sign("cpp", 5, r"\bstd::\w|\bcout ?<<|\btemplate ?<|^[ \t]*using namespace "),
    _sign("csharp", 5, r"^[ \t]*using System|\bConsole\.Write|\bnamespace \w+(?:\.\w+)*\s*[{;]"),
    _sign("dockerfile", 4, r"^FROM \S+(?: AS \w+)?\s*$|^(?:RUN|COPY|ENTRYPOINT|CMD|WORKDIR|EXPOSE) \S"),
    _sign("makefile", 3, r"^[\w./%-]+:(?: .*)?\n\t\S|^\.PHONY:"),
    _sign("lua", 3, r"\blocal (?:function )?\w+|\bthen\s*$[\s\S]*?^[ \t]*end\b"),
    _sign("haskell", 3, r"^\w+ :: .+(?:->|\w)|^import (?:qualified )?[A-Z]\w+"),
)  # fmt: skip

_DIFF = re.compile(r"(?:[-+ ].*|@@ .*|diff .*|index .*|\\ No newline.*|\s*)\Z")
_PROMPT = re.compile(r"\s*(?:\S+@\S+.*)?[$%#] ?\S")

_OF_TOKENS = (("gd", "diff"), ("gi", "diff"), ("gp", "console"))
"""Classes that Pygments gives to what only one kind of language has: lines taken out and put in, a prompt."""


def guess(text: str, tokens: Collection[str]) -> str | None:
    """The language of highlighted code, None where it does not tell. tokens: the highlighter's classes in it."""
    text = text[:_LONGEST]
    weights: Counter[str] = Counter()
    for language, weight, pattern in _SIGNS:
        found = len(list(islice(pattern.finditer(text), _MANY)))
        weights[language] += weight * found
    if weights["pycon"] >= _FEWEST:
        return "pycon"
    if _is_diff(text):
        return "diff"
    by_token = next((language for token, language in _OF_TOKENS if token in tokens), None)
    if by_token or (_PROMPT.match(text) and not text.startswith("#")):
        return by_token or "console"
    (first, most), (_, second) = weights.most_common(2)
    return first if most >= _FEWEST and most > second else None


def _is_diff(text: str) -> bool:
    """True where each line was taken out, put in, or stayed."""
    lines = text.splitlines()
    changed = {line[0] for line in lines if line and line[0] in "-+"}
    headed = any(line.startswith(("@@ ", "diff ")) for line in lines)
    return (len(changed) == 2 or headed) and all(_DIFF.match(line) for line in lines)
