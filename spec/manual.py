"""manual.py - makes prov-calls.7, the manual page of what is recorded and what is left out and why.

gen.py calls it; the text comes from libc.def, left-out and left-out-syscalls.
"""
import textwrap

HEAD = r'''.\" Made by spec/gen.py.  Do not edit.
.TH PROV-CALLS 7 "" "prov" "Miscellaneous"
.nh
.ad l
.SH NAME
prov-calls \- the functions and system calls that prov records, and those that it leaves out
.SH DESCRIPTION
.BR prov (1)
records a program by standing before functions of libc.
The first section names them, by the kind of operation
.RB ( "prov ops" )
that they leave in a recording; one that leaves several kinds stands at its first.
Each is recorded in all of its versions, and only where the libc at hand has it.
The second names the system calls that are recorded when a program makes them by
.BR syscall (2).
The others name what is left out, and why.
System calls that a program makes by instructions of its own are seen with
.B prov record --complete
only.
'''
TAIL = r'''.SH SEE ALSO
.BR prov (1)
'''
# What rows without an op of their own do, by what they call after the function.
WORDS = {
    'io_read': 'read', 'io_file_read': 'read', 'io_write': 'write', 'io_file_write': 'write',
    'io_copy': 'copy', 'io_flushed': 'write', 'message_printed': 'write',
    'error_printed': 'write', 'text_printed': 'write',
}


def roff(text):
    return text.replace('\\', r'\e').replace('-', r'\-')


def paragraph(names):
    return '\n'.join(textwrap.wrap(' '.join(names), 100, break_long_words=False, break_on_hyphens=False)) + '\n'


def kind_of(call):
    if call.records:
        return call.records[0][1].lower()
    if call.asks:
        return 'source'
    words = [WORDS[t.split('(')[0]] for t in call.then if t.split('(')[0] in WORDS]
    return words[0] if words else 'touch and others: files that libc uses inside itself, messages, limits'


def by_kind(pairs):
    kinds = {}
    for kind, name in pairs:
        kinds.setdefault(kind, set()).add(name)
    return ''.join(f'.TP\n.B {kind}\n{paragraph(sorted(names))}' for kind, names in sorted(kinds.items()))


def reasons(groups):
    """Of a file like left-out: [(reason, names)]."""
    out = ''
    for reason, names in groups:
        word, _, text = reason.partition(': ')
        out += f'.TP\n.B {word}\n{roff(text)}.\n.br\n{paragraph(names)}'
    return out


def manual(calls, left_out, left_out_syscalls):
    return (HEAD + '.SH FUNCTIONS RECORDED\n' + by_kind((kind_of(c), n) for c in calls for n in c.names()) +
            '.SH SYSTEM CALLS RECORDED\n' + by_kind((kind_of(c), c.sysname) for c in calls if c.sysname) +
            '.SH FUNCTIONS LEFT OUT\n' + reasons(left_out) +
            '.SH SYSTEM CALLS LEFT OUT\n' + reasons(left_out_syscalls) + TAIL)
