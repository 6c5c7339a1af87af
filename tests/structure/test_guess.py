from __future__ import annotations

import time

import pytest

from blogextract.structure.guess import guess

SAMPLES = {
    "python": "def total(prices):\n    return sum(prices)",
    "go": "func main() {\n\tjobs := make(chan int)\n\tif err != nil {\n\t\treturn\n\t}\n}",
    "rust": 'fn main() {\n    let mut total = 0;\n    println!("{}", total);\n}',
    "sql": "select name, born\n  from keepers\n where tower = 'north';",
    "bash": '#!/bin/sh\nfor f in *.wav; do\n  sox "$f" out.wav\ndone',
    "toml": '[build]\ntarget = "site"\nworkers = 4',
    "yaml": "title: A post\ntags:\n  - one\n  - two",
    "json": '{"name": "buoy", "depth": 4}',
    "javascript": "const tide = await fetch(url);\nconsole.log(tide);",
    "html": "<ul>\n  <li>one</li>\n</ul>",
    "css": ".lamp {\n  color: red;\n}",
    "ruby": "def lamp\n  puts :on\nend",
    "java": "public class Lamp {\n  public static void main(String[] args) {}\n}",
    "c": '#include <stdio.h>\nint main(void) { printf("on"); }',
    "cpp": "std::vector<int> lamps;",
    "dockerfile": "FROM alpine:3\nRUN apk add sox",
    "php": "<?php\n$lamp->on();",
    "diff": "-old line\n+new line\n same",
    "console": "$ make lamp\non",
    "pycon": ">>> 1 + 1\n2",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_the_signs_of_a_language_tell(language):
    assert guess(SAMPLES[language], ()) == language


@pytest.mark.parametrize("text", ["", "lamp", "x = 1", "one two three", "- a\n- b", "\n\n\n"])
def test_few_signs_tell_nothing(text):
    assert guess(text, ()) is None


def test_the_highlighters_classes_tell_a_prompt_and_a_change():
    assert guess("irb> x", {"gp"}) == "console"
    assert guess("+ only added", {"gi"}) == "diff"


@pytest.mark.parametrize("text", ["\n" * 4000, "a: " * 1400, "select " * 600, "[a]\n" * 1000, "x = {" * 800])
def test_no_text_takes_long(text):
    began = time.process_time()
    guess(text, ())
    assert time.process_time() - began < 1
