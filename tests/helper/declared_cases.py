"""Files of build and workflow tools, with inputs that are used and not declared, and declared and not used.

A case: NAME, AGAINST (files), FILES (text by name), COMMANDS, WANTED: for each output (or "" where there are no
rules) what is to be told, "+file" undeclared and "-file" unused; STATUS.  COMMANDS are run by runner.py, which
reads the first file as the tool would, or, where it is None, by make, or as they are (a string).
"""
MAKE = None

CASES = [
    ('make: a rule', ['Makefile'],
     {'Makefile': 'out: a b\n\tcat a c >out\n'},
     MAKE, {'out': '+c -b'}, 1),
    ('make: all is declared', ['Makefile'],
     {'Makefile': '# a comment: with a colon\nall: out\nout: a | dir\n\tcat a >$@\ndir:\n\tmkdir dir\n.PHONY: all\n'},
     MAKE, {}, 0),
    ('make: variables and functions', ['Makefile'],
     {'Makefile': 'IN := $(wildcard *.txt)\nOUT = $(patsubst %.txt,%.out,$(IN))\nOUT += x.sum\nCOMMON ?= common\n'
                  'all: $(OUT) $(IN:.txt=.low)\n%.out: %.txt $(COMMON)\n\tcat $< header >$@\n'
                  'x.sum: $(addprefix ./,x y).out\n\tcat $^ >$@\n%.low: %.txt\n\ttr A-Z a-z <$< >$@\n',
      'x.txt': 'X', 'y.txt': 'Y'},
     MAKE, {'x.out': '+header -common', 'y.out': '+header -common'}, 1),
    ('make: what the command line says, and more functions', ['Makefile'],
     {'Makefile': 'IN = b\nWHICH ?= two\npair = $(1) $(2)\nout: $(IN) $(if $(findstring w,$(WHICH)),one,three) $(call pair,side,$(or ,lib)) '
                  '$(and x,) $(lastword main x)\n\tcat a one side x c >out\n'},
     'make -s IN=a', {'out': '+c -lib'}, 1),
    ('make: conditions, define, escapes', ['Makefile'],
     {'Makefile': 'WHICH = a\nifeq ($(WHICH),a)\nIN = one \\\n  two\nelse\nIN = three\nendif\ndefine text\nout: nothing\nendef\n'
                  'ifdef NOT_SET\nout: four\nendif\nout: $(IN) with\\ blank # five\n\tcat one "with blank" three >$@\n'},
     MAKE, {'out': '+three -two'}, 1),
    ('make: what is declared for an input is declared', ['Makefile'],
     {'Makefile': '.PHONY: headers\nout: headers main\n\tcat main a.h b.h c.h >out\nheaders: a.h b.h d.h\n'},
     MAKE, {'out': '+c.h'}, 1),
    ('make: an intermediate is the matter of its own rule', ['Makefile'],
     {'Makefile': 'out: middle side\n\tcat middle >out\nmiddle: a b\n\tcat a c >middle\n'},
     MAKE, {'out': '-side', 'middle': '+c -b'}, 1),
    ('make: what another rule leaves beside its output', ['Makefile'],
     {'Makefile': 'out: middle\n\tcat middle left >out\nmiddle: a\n\tcat a >middle\n\tcat b >left\n'},
     MAKE, {'out': '+left'}, 1),
    ('make: static patterns and two outputs', ['Makefile'],
     {'Makefile': 'all: x.o y.o\nx.o y.o: %.o: %.in | order\n\tcat $< order lib >$@\n'},
     MAKE, {'x.o': '+lib +order', 'y.o': '+lib +order'}, 1),
    ('make: implicit rules', ['Makefile'],
     {'Makefile': 'CC = gcc\nhello: hello.o util.o\nhello.o: unused.h\n',
      'hello.c': '#include "util.h"\nint main(void) { return util(); }\n', 'util.h': 'int util(void);\n',
      'util.c': 'int util(void) { return 0; }\n'},
     MAKE, {'hello.o': '+util.h -unused.h'}, 1),
    ('make: dependency files, included', ['Makefile'],
     {'Makefile': 'CC = gcc\nCFLAGS = -MMD\nhello: hello.o\n-include hello.d\n',
      'hello.c': '#include "util.h"\nint main(void) { return 0; }\n', 'util.h': '\n'},
     MAKE, {}, 0),
    ('a dependency file of a compiler', ['hello.d'],
     {'hello.d': 'hello.o: hello.c \\\n gone.h\n\ngone.h:\n',
      'hello.c': '#include "util.h"\nint main(void) { return 0; }\n', 'util.h': '\n'},
     'gcc -c hello.c', {'hello.o': '+util.h -gone.h'}, 1),
    ('make: what is not understood is said', ['Makefile'],
     {'Makefile': 'IN = $(shell echo a)\nout: $(IN)\n\techo x >out\n'},
     MAKE, {}, 3),
    ('ninja', ['build.ninja'],
     {'build.ninja': 'cat = cat\nrule cat\n  command = $cat $in > $out\nbuild out: cat a b | implied $\n    unused || order\n'
                     'build with$ blank: cat out | c$:d\nbuild all: phony out\ndefault all\n'},
     ['cat a b implied order hidden >out', 'cat out c:d other >"with blank"'],
     {'out': '+hidden +order -unused', 'with blank': '+other'}, 1),
    ('ninja: depfiles and includes', ['build.ninja'],
     {'build.ninja': 'include rules.ninja\ndir = obj\nbuild ${dir}/x.o: cc x.c\nbuild ${dir}/y.o: cc y.c\n  depfile = y.dep\n',
      'rules.ninja': 'rule cc\n  depfile = $out.d\n  command = cc\n',
      'obj/x.o.d': 'obj/x.o: x.c x.h stale.h\n', 'y.dep': 'obj/y.o: y.c\n'},
     ['cat x.c x.h >obj/x.o', 'cat y.c y.h >obj/y.o'], {'obj/x.o': '-stale.h', 'obj/y.o': '+y.h'}, 1),
    ('ninja -t deps', ['build.ninja', 'deps.txt'],
     {'build.ninja': 'rule cc\n  command = cc\nbuild x.o: cc x.c old.c\n',
      'deps.txt': 'x.o: #deps 2, deps mtime 1700000000 (VALID)\n    x.c\n    x.h\n\n'},
     ['cat x.c x.h y.h >x.o'], {'x.o': '+y.h -old.c'}, 1),
    ('globs', ['inputs.txt'],
     {'inputs.txt': '# what it reads\nsrc/**/*.c\ninclude\nnever/*\n!src/b/secret.c\na?c\n[x-z]1\n',
      'src/a.c': '', 'src/b/c.c': '', 'src/b/secret.c': '', 'include/h/x.h': '', 'abc': '', 'y1': '', 'w1': ''},
     'sh -c "cat src/a.c src/b/c.c src/b/secret.c include/h/x.h abc y1 w1 >out"',
     {'': '+src/b/secret.c +w1 -never/*'}, 1),
    ('globs: all is declared', ['globs:list.mk'],
     {'list.mk': '*\n'}, 'sh -c "cat a b >out"', {}, 0),
    ('Dockerfile', ['Dockerfile'],
     {'Dockerfile': 'FROM debian\nCOPY a dir/ /app/\nCOPY --from=build x /y\nCOPY ["b c", "unused", "/app/"]\nADD https://x.org/y /y\n'
                    'RUN make\nCMD ["a", "b"]\n', 'dir/d': '', 'b c': ''},
     'sh -c "cat a dir/d \'b c\' hidden >out"', {'': '+hidden -unused'}, 1),
    ('Dockerfile: ignored, arguments, mounts', ['Dockerfile'],
     {'Dockerfile': 'ARG DIR=src\nFROM debian AS build\n# comment \\\nCOPY $DIR \\\n  ${DIR}2 /app/\nRUN --mount=type=bind,source=lock,target=/l \\\n'
                    '  --mount=type=cache,target=/c make\nADD never.tar /\n',
      '.dockerignore': '# not these\nsrc/private\n*.log\n', 'src/a': '', 'src/private/b': '', 'src2/a': '', 'lock': ''},
     'sh -c "cat src/a src/private/b src2/a lock >out"', {'': '+src/private/b -never.tar'}, 1),
    ('Dockerfile: all of the context', ['Dockerfile'],
     {'Dockerfile': 'FROM scratch\nCOPY . .\n'}, 'sh -c "cat a b >out"', {}, 0),
    ('Snakefile: wildcards', ['Snakefile'],
     {'Snakefile': 'rule all:\n    input: "x.out"\n\nrule one:\n    input:\n        "{s}.in",  # a comment, "no"\n        common="common"\n'
                   '    output: "{s}.mid"\n    shell: "cat {input} > {output}"\n\nrule two:\n    input: "{s}.mid", "unused"\n'
                   '    output: temp("{s}.out")\n    script: "two.py"\n', 'x.in': '', 'two.py': ''},
     ['cat x.in hidden >x.mid', 'cat x.mid two.py >x.out'], {'x.mid': '+hidden -common', 'x.out': '-unused'}, 1),
    ('Snakefile: expand, lists, rules', ['Snakefile'],
     {'Snakefile': 'SAMPLES = ["a", "b"]\nrule parts:\n    input: ancient("raw/{s}")\n    output: "part/{s}"\n    shell: "x"\n'
                   'rule sum:\n    input:\n        expand("part/{s}", s=SAMPLES),\n        expand(["e/{n}.{m}"], n=[1, 2], m="t"),\n'
                   '        rules.parts.output\n    output:\n        "sum"\n    run:\n        open("no")\n',
      'raw/a': '', 'raw/b': '', 'raw/c': '', 'e/1.t': '', 'e/2.t': '', 'e/3.t': '', 'part/keep': ''},
     ['cat raw/a raw/c >part/a', 'cat raw/b >part/b', 'cat part/a part/b e/1.t e/3.t >sum'],
     {'part/a': '+raw/c', 'sum': '+e/3.t -e/2.*'}, 1),
    ('Snakefile: functions are not understood', ['Snakefile'],
     {'Snakefile': 'rule one:\n    input: lambda w: ["a"], "b"\n    output: "out"\n    shell: "x"\n'},
     ['cat b >out'], {}, 3),
    ('dvc.yaml', ['dvc.yaml'],
     {'dvc.yaml': 'stages:\n  prepare:\n    cmd: x\n    deps:\n      - raw.csv\n      - prepare.py\n    params:\n      - seed\n'
                  '    outs:\n      - data.csv:\n          cache: false\n  train:\n    wdir: sub\n    cmd: x\n    deps: [../data.csv, old.py]\n'
                  '    params:\n      - other.yaml: [lr]\n    metrics:\n      - score.json\n',
      'sub/other.yaml': '', 'params.yaml': '', 'raw.csv': '', 'prepare.py': ''},
     ['cat raw.csv prepare.py hidden.csv >data.csv', 'cd sub; cat ../data.csv other.yaml >score.json'],
     {'data.csv': '+hidden.csv -params.yaml', 'sub/score.json': '-sub/old.py'}, 1),
    ('dvc.yaml: foreach', ['dvc.yaml'],
     {'dvc.yaml': 'stages:\n  each:\n    foreach: [a, b]\n    do:\n      cmd: x ${item}\n      deps: ["${item}.in", never]\n      outs: ["${item}.out"]\n'},
     ['cat a.in >a.out', 'cat b.in x >b.out'], {'a.out': '-never +x'}, 1),
    ('CWL: a tool and the values of its inputs', ['tool.cwl', 'job.yml'],
     {'tool.cwl': 'cwlVersion: v1.2\nclass: CommandLineTool\nbaseCommand: cat\ninputs:\n  a: {type: File}\n  lib:\n    type: File\n'
                  '    default: {class: File, location: lib.txt}\noutputs: []\n',
      'job.yml': 'a:\n  class: File\n  path: a.txt\nb:\n  - {class: File, path: unused.txt}\nd: {class: Directory, path: dir}\n',
      'dir/x': '', 'a.txt': '', 'lib.txt': '', 'script.py': ''},
     ['cat a.txt lib.txt dir/x script.py >out'], {'': '+script.py -unused.txt'}, 1),
    ('CWL: a workflow, in JSON', ['flow.cwl'],
     {'flow.cwl': '{"class": "Workflow", "steps": {"one": {"run": "tool.cwl"}},\n'
                  ' "hints": {"x": {"class": "File", "path": "file://a.txt"}}}\n',
      'tool.cwl': 'class: CommandLineTool\ninputs:\n  a: {type: File, default: {class: File, path: never.txt}}\n',
      'a.txt': ''},
     ['cat a.txt >out'], {'': '-never.txt'}, 1),
]
