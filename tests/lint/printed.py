#!/usr/bin/env python3
"""printed.py FILE...: what is printed as %s, or by fputs(), puts() or fwrite(), must be ours.

What a recording, a database or the user gave is printed by text_print() and what is made of it
(analysis/base/text.h).  An expression is ours if it is a literal, a choice between such, a part of
out_style(), or listed in tests/lint/printed: FILE (or *), the expression, and why.
"""
import fnmatch
import os
import re
import sys

CALLS = {"printf": 0, "fprintf": 1, "vprintf": 0, "vfprintf": 1, "dprintf": 1, "fputs": None, "puts": None, "fwrite": None}
OURS = re.compile(r"style->\w+|style\(\)->\w+|out_duration\(.*\)|out_errno\(.*\)")


def listed(path):
    rows = []
    for line in open(path):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            name, expression, why = re.split(r"\t+", line)
            assert why, line
            rows.append([name, expression, 0])
    return rows


def skip_literal(text, i):
    quote = text[i]
    i += 1
    while text[i] != quote:
        i += 2 if text[i] == "\\" else 1
    return i + 1


def arguments(text, i):
    """Those of the call whose bracket opens before text[i]."""
    found, begin, depth = [], i, 0
    while True:
        c = text[i]
        if c in "\"'":
            i = skip_literal(text, i)
            continue
        if c in "([{":
            depth += 1
        elif c in ")]}":
            if not depth:
                return [" ".join(a.split()) for a in found + [text[begin:i]]]
            depth -= 1
        elif c == "," and not depth:
            found.append(text[begin:i])
            begin = i + 1
        i += 1


def branches(expression):
    """Of a choice: what it may be; else the expression itself."""
    depth, question, colons = 0, -1, 0
    i = 0
    while i < len(expression):
        c = expression[i]
        if c in "\"'":
            i = skip_literal(expression, i)
            continue
        depth += (c in "([{") - (c in ")]}")
        if not depth and c == "?":
            if question < 0:
                question = i
            else:
                colons += 1
        elif not depth and c == ":" and question >= 0:
            if not colons:
                return branches(expression[question + 1:i].strip()) + branches(expression[i + 1:].strip())
            colons -= 1
        i += 1
    return [expression]


def is_literal(expression):
    return re.fullmatch(r'(\s*("(\\.|[^"\\])*"|PRI\w+|[A-Z_]+))+\s*', expression) is not None


def strings_of(name, args):
    """What of the call is printed as a string."""
    if name in ("fputs", "puts", "fwrite"):
        return [args[0]]
    at = CALLS[name]
    form = args[at]
    literal = "".join(re.findall(r'"((?:\\.|[^"\\])*)"', form))
    if not is_literal(form):
        return [form]
    found, k = [], at + 1
    for flags, kind in re.findall(r"%([-+ #0-9.*lhzjt]*)([a-zA-Z%])", literal):
        if kind == "%":
            continue
        k += flags.count("*")
        if kind == "s":
            found.append(args[k])
        k += 1
    return found


def main():
    rows = listed(sys.argv[1])
    bad = 0
    for path in sys.argv[2:]:
        text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), open(path).read(), flags=re.S)
        for call in re.finditer(r"(?<![\w\"])(%s)\(" % "|".join(CALLS), text):
            for expression in strings_of(call.group(1), arguments(text, call.end())):
                for one in branches(expression):
                    if is_literal(one) or OURS.fullmatch(one):
                        continue
                    hits = [r for r in rows if fnmatch.fnmatch(os.path.basename(path), r[0]) and r[1] == one]
                    for row in hits:
                        row[2] += 1
                    if not hits:
                        bad += 1
                        print(f"{path}:{text.count(chr(10), 0, call.start()) + 1}: prints {one}: "
                              "use out_text() or warn(), or say in tests/lint/printed why it is ours")
    for name, expression, n in rows:
        if not n:
            bad += 1
            print(f"tests/lint/printed: no {name} prints {expression}")
    sys.exit(bad != 0)


main()
