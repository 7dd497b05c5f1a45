#!/usr/bin/env python3
"""gen.py - turn ops.def and libc.def into the files of generated/.

usage: gen.py SPECDIR OUTDIR

The generator knows C syntax and the shapes of wrappers; it knows nothing about what any function
means.  Meaning lives in libprov/hook/ (what must be done around a call) and in analysis/ (what
an op implies).  libc.def describes its own syntax.
"""
import os
import re
import sys

from manual import manual

FIELD_TYPES = {
    'u': 'uint64_t ', 'i': 'int64_t ', 'x64': 'uint64_t ', 'c64': 'uint64_t ', 'c32': 'uint32_t ',
    'str': 'const char *', 'strv': 'char *const *', 'id': 'const struct id *', 'span': 'const struct span *',
}
# Upper bound of a field's bytes, its strings apart.
FIELD_SIZE = {'u': 10, 'i': 10, 'x64': 8, 'c64': 8, 'c32': 4, 'str': 10, 'strv': 5, 'id': 61, 'span': 17}
# What a word such as `+id` stands for.
TIMES = [('changed', 'u'), ('modified', 'i')]
# What `prov ops --json` says of every op.
RESERVED = 'pid epoch tid thread op_no op call abs ret errno t0 t1'.split()
SHAPES = ('plain', 'twice', 'leaves', 'sync', 'pass', 'hand')
BANNER = '/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */\n'


class SpecError(Exception):
    pass


def lines(path):
    """Yield (where, text) without comments and blank lines."""
    for no, text in enumerate(open(path, encoding='utf-8'), 1):
        text = re.sub(r'(^|\s)#.*', '', text).rstrip()
        if text:
            yield f'{os.path.basename(path)}:{no}', text


class Op:
    """A kind of op: a line of ops.def, and the enums of its fields."""

    def __init__(self, where, number, words, fields):
        self.where, self.number, self.fields = where, number, []
        self.words = {w for w in words if w[0] != '+'}
        self.timed = next((w[1:] for w in words if w[0] == '+'), None)  # the id whose times stand at the end
        self.about = {}     # field: what its path is relative to, '' the working directory
        self.enums = {}     # field: Enum
        self.heard = {}     # listener: does it do something with this kind?
        for text in fields:
            m = re.fullmatch(r'(\w+):(\w+)(?:@(/|\w+)?)?', text)
            if not m or m.group(2) not in FIELD_TYPES:
                raise SpecError(f'{where}: {text}: no such type')
            name, ftype, relative = m.groups('')
            if name in RESERVED:
                raise SpecError(f'{where}: {name}: every op has that already (docs/json.md)')
            if '@' in text:
                self.about[name] = relative
            self.fields.append((name, ftype))
        self.given = list(self.fields)      # those that callers give; others follow from them
        self.fields += TIMES if self.timed else []
        self.check()

    def check(self):
        types = dict(self.fields)
        if self.words - {'in', 'out', 'orders', 'old', 'often'}:
            raise SpecError(f'{self.where}: {self.words}')
        if self.timed and types.get(self.timed) != 'id':
            raise SpecError(f'{self.where}: + is for an id')
        for name, relative in self.about.items():
            if types[name] not in ('i', 'str') or relative not in ('', '/') and types.get(relative) != 'i':
                raise SpecError(f'{self.where}: {name}: @ is for paths and descriptors')

    def c_type(self, field):
        """Of a parameter that takes the field's value; it goes before the name."""
        enum = self.enums.get(field)
        return f'enum {enum.tag} ' if enum and not enum.is_open else FIELD_TYPES[dict(self.fields)[field]]


class Enum:
    """The values of a field: a stanza of ops.def."""

    def __init__(self, where, text, ops):
        _, *fields = text.split()
        self.where, self.is_open = where, fields[-1] == 'open'
        self.fields = [f.partition('.')[::2] for f in fields[:len(fields) - self.is_open]]
        self.values = []    # (value as C has it, NAME, meaning)
        for kind, field in self.fields:
            if kind not in ops or (field, 'u') not in ops[kind].fields:
                raise SpecError(f'{where}: {kind}.{field}: no such field')
            ops[kind].enums[field] = self
        self.kind = self.fields[0][0]
        self.tag = '_'.join(self.fields[0]).lower()

    def value(self, where, text):
        value, name, meaning = text.split(None, 2)
        if not value.isdigit() and len(value) != 1:
            raise SpecError(f'{where}: {value}: neither a number nor a letter')
        self.values.append((value if value.isdigit() else f"'{value}'", name, meaning))


def read_ops(path):
    """Return {kind: Op}, by number."""
    ops, enum, listeners, last = {}, None, [], 0
    for where, text in lines(path):
        if text[0] in ' \t' and listeners:
            decide(where, text, listeners, ops)
            continue
        if text[0] in ' \t' and enum:
            enum.value(where, text)
            continue
        if text.startswith('listeners '):
            listeners = text.split()[1:]
            continue
        if text.startswith('enum '):
            enum = Enum(where, text, ops)
            continue
        kind, number, *rest = text.split()
        if kind in ops or int(number) <= last:
            raise SpecError(f'{where}: {kind} {number}: kinds stand once, in the order of their numbers')
        last, enum = int(number), None
        ops[kind] = Op(where, last, {f for f in rest if ':' not in f}, [f for f in rest if ':' in f])
    for op in ops.values():
        if listeners and not op.heard:
            raise SpecError(f'{op.where}: each listener is to decide on this kind: add it to `listeners`')
    return ops


def decide(where, text, listeners, ops):
    """A row below `listeners`: KIND + - ..."""
    kind, *row = text.split()
    if kind not in ops or ops[kind].heard or len(row) != len(listeners) or set(row) - {'+', '-'}:
        raise SpecError(f'{where}: {kind}: once for each kind, + or - for each of {listeners}')
    ops[kind].heard = {name: word == '+' for name, word in zip(listeners, row)}


def enums_of(ops):
    """The enums, each once, in the order of the spec."""
    return list(dict.fromkeys(e for op in ops.values() for e in op.enums.values()))


def value_rows(ops):
    """The rows of the table in docs/format.md."""
    return [f'| {", ".join(".".join(f) for f in e.fields)} | {v.strip(chr(39))} | {name} | {meaning} |'
            for e in enums_of(ops) for v, name, meaning in e.values]


def split_args(text):
    """Split at the commas outside parentheses."""
    depth, part, parts = 0, '', []
    for ch in text:
        depth += (ch in '([') - (ch in ')]')
        if ch == ',' and not depth:
            parts.append(part)
            part = ''
        else:
            part += ch
    return [p.strip() for p in parts + [part] if p.strip() not in ('', 'void')]


def split_fields(text):
    """Split `a b=f(x, y) c` at the blanks outside parentheses."""
    depth, part, parts = 0, '', []
    for ch in text + ' ':
        depth += (ch == '(') - (ch == ')')
        if ch in ' \t' and not depth:
            parts += [part] if part else []
            part = ''
        else:
            part += ch
    return parts


def arg_name(decl):
    m = re.search(r'\(\*(\w+)\)\s*\(', decl) or re.search(r'(\w+)\s*(\[\w*\])*\s*$', decl)
    return m.group(1)


class Call:
    """One interposed function: a stanza of libc.def."""

    def __init__(self, where, proto):
        m = re.fullmatch(r'(.*?)(\w+)\((.*)\)', proto)
        if not m:
            raise SpecError(f'{where}: not a prototype: {proto}')
        self.where = where
        self.ret, self.name = m.group(1).strip(), m.group(2)
        self.params, self.mode, self.va_end, self.variadic = [], None, None, False
        for p in split_args(m.group(3)):
            optional = re.fullmatch(r'\.\.\.\s*(.+) if (.+)', p)
            if optional:        # one optional argument, as the mode of open
                self.mode = (optional.group(1), optional.group(2))
                self.variadic = True
            elif p == '...':    # forwarded as a va_list
                self.variadic = True
            else:
                self.params.append(p)
        self.args = [arg_name(p) for p in self.params]
        self.also, self.passed, self.records, self.then = [], {}, [], []
        self.shape, self.hook, self.error, self.retval = 'plain', None, None, None
        self.untimed, self.begun, self.may_repeat = False, False, False
        self.only, self.declared, self.vname, self.sysname = None, True, None, None
        self.is_word, self.pin = False, None
        self.before, self.after, self.state, self.is_early = [], [], None, False
        self.asks, self.wants_site = [], False
        self.versions, self.old, self.is_absent = [], {}, False

    def keyword(self, where, text):
        word, _, rest = text.partition(' ') if ' ' in text else text.partition('\t')
        rest = rest.strip()
        if word == '->':
            kind, *pairs = split_fields(rest)
            self.records.append((where, kind, dict(
                p.split('=', 1) if '=' in p else (p, p) for p in pairs)))
        elif word == 'pass':
            self.passed = dict(p.split('=', 1) for p in split_fields(rest))
        elif word == 'also':
            self.also += rest.split()
        elif word == 'then':
            self.then.append(rest)
        elif word == 'asks':
            self.asks.append(rest)
            self.wants_site = True
        elif word == 'site':
            self.wants_site = True
        elif word in ('before', 'after'):
            getattr(self, word).append(rest)
        elif word == 'ret':
            self.retval = rest
        elif word == 'early':
            self.is_early = True
        elif word == 'untimed':
            self.untimed = True
        elif word == 'begun':
            self.begun = True
        elif word == 'again':
            self.may_repeat = True
        elif word == 'undeclared':
            self.declared = False
        elif word == 'word':
            self.is_word = True
        elif word == 'absent':
            self.is_absent, self.declared = True, False
        elif word == 'versions':
            self.versions = rest.split()
        elif word == 'old':
            version, *names = rest.split()
            self.old.update({n: version for n in names})
        elif word == 'syscall':
            self.sysname = rest or self.name
        elif word == 'pin':
            self.pin = rest.split(None, 1)      # the source, and what answers
        elif word == 'forward':
            self.vname = dict(zip([self.name] + self.also, rest.split()))
        elif word in ('error', 'hook', 'shape', 'only', 'state'):
            setattr(self, word, rest)
        else:
            raise SpecError(f'{where}: unknown keyword: {word}')

    def check(self, ops):
        if self.shape not in SHAPES:
            raise SpecError(f'{self.where}: no such shape: {self.shape}')
        if self.is_absent and (self.also or not self.sysname):
            raise SpecError(f'{self.where}: absent: it is a system call and nothing else')
        if self.shape == 'pass' and (not self.pin or self.records):
            raise SpecError(f'{self.where}: pass: it makes no op and is there to be pinned')
        if self.pin and (len(self.pin) < 2 or self.shape == 'hand' or self.variadic and not self.mode):
            raise SpecError(f'{self.where}: pin: a source and an expression, of a generated wrapper')
        if len(self.versions) == 1 or self.versions and self.shape == 'hand':
            raise SpecError(f'{self.where}: versions: several, and of a generated wrapper')
        if self.variadic and not self.mode and self.shape == 'plain' and not self.vname:
            raise SpecError(f'{self.where}: variadic: name what to forward to')
        for where, kind, fields in self.records:
            if kind not in ops:
                raise SpecError(f'{where}: no such op kind: {kind}')
            want = [] if self.shape == 'sync' else [n for n, _ in ops[kind].given]
            if list(fields) != want:
                raise SpecError(f'{where}: {kind} wants {want}, not {list(fields)}')

    def is_untimed(self):
        """An ask that is merged with the one before needs no clock."""
        return self.untimed or self.asks and not (self.hook or self.then or self.records)

    def names(self):
        """Those that libc exports."""
        return [] if self.is_absent else [self.name] + self.also

    def versions_of(self, name):
        """[(version, is the default)], oldest first; [] for a name that matches any version."""
        if name in self.old:
            return [(self.old[name], False)]
        return [(v, v == self.versions[-1]) for v in self.versions]

    def is_void(self):
        return self.ret == 'void'

    def is_pointer(self):
        return self.ret.endswith('*')

    def typed(self, name=''):
        """`int name` or `char *name`: the return type before a name."""
        return self.ret + ('' if self.is_pointer() else ' ') + name

    def signature(self):
        return ', '.join(self.params + (['...'] if self.variadic else [])) or 'void'

    def inner_params(self):
        """The parameters of the helper: the optional argument or the va_list made explicit."""
        extra = [self.mode[0]] if self.mode else ['va_list ap'] if self.variadic else []
        return self.params + extra

    def inner_args(self):
        extra = [arg_name(self.mode[0])] if self.mode else ['ap'] if self.variadic else []
        return self.args + extra

    def actual(self):
        return ', '.join(self.passed.get(a, a) for a in self.inner_args())

    def real_type(self, name):
        """What a variadic function is forwarded to has a va_list in its place."""
        if self.variadic and not self.mode:
            return ', '.join(self.params + ['va_list'])
        return self.signature()

    def error_expr(self):
        if self.error == 'ret':
            return 'ret'
        if self.error == 'never' or self.is_void():
            return '0'
        if self.error:
            return self.error
        return 'ret ? 0 : call_errno()' if self.is_pointer() else 'ret != -1 ? 0 : call_errno()'

    def ret_expr(self):
        return self.retval or ('0' if self.is_void() else
                               '(ret ? 0 : -1)' if self.is_pointer() else 'ret')


def read_calls(path, ops):
    calls, seen = [], {}
    for where, text in lines(path):
        if text[0] not in ' \t':
            calls.append(Call(where, text))
        elif calls:
            calls[-1].keyword(where, text.strip())
        else:
            raise SpecError(f'{where}: a keyword before the first prototype')
    for c in calls:
        c.check(ops)
        for n in [c.name] + c.also:
            if n in seen:
                raise SpecError(f'{c.where}: {n} stands already at {seen[n]}')
            seen[n] = c.where
    return calls


def read_since(path):
    """Return {name: (major, minor)} of the functions that not every glibc has."""
    rows = [text.split() for _, text in lines(path)]
    return {row[0]: tuple(int(x) for x in row[1].split('.')) for row in rows if row[1] != '-'}


def read_newest(path):
    """Return the minor number of the newest release that the list knows."""
    return max(int(text.split()[-1].split('.')[1]) for _, text in lines(path))


def read_left_out(path):
    """Return [(reason, [name])] of left-out and its like."""
    groups = []
    for where, text in lines(path):
        if text[0] in ' \t' and groups:
            groups[-1][1].extend(text.split())
        elif re.fullmatch(r'[a-z]+: .+', text):
            groups.append((text, []))
        else:
            raise SpecError(f'{where}: not a reason: {text}')
    return groups


SINCE = {}
NEWEST = []
LEFT_OUT = []
COMMON = []


def guarded(text, names):
    """The text, for a libc only that has one of the names."""
    if not text or not all(n in SINCE for n in names):
        return text
    return '#if __GLIBC_PREREQ(%d, %d)\n' % min(SINCE[n] for n in names) + text + '#endif\n'


def all_names(calls):
    return [(c, n) for c in calls for n in c.names()]


# --- wrappers

def field_value(name, ftype, expr, strings):
    """A string argument is read only if the call cannot have failed because of it."""
    if ftype != 'str' or expr not in strings:
        return expr
    return f'call_str(&c, {expr})' if len(strings) == 1 else f'call_str_of_two(&c, {expr})'


def put_lines(call, ops):
    out = ''
    for _, kind, fields in call.records:
        strings = {fields[n] for n, t in ops[kind].given if t == 'str'} & set(call.args)
        values = [field_value(n, t, fields[n], strings) for n, t in ops[kind].given]
        out += f'\tput_{kind}({", ".join(["&c", call.ret_expr()] + values)});\n'
    return out


def hook_call(call, when, args):
    return f'\thook_{call.hook}_{when}({", ".join(["&c"] + args)});\n'


def is_often(call, ops):
    return (any('often' in ops[kind].words for _, kind, _ in call.records) or
            any(a.startswith(('io_read(', 'io_write(', 'io_read_at(', 'io_write_at(')) for a in call.asks + call.then))


def body_plain(call, ops):
    out = ''
    end = 'call_end_here' if is_often(call, ops) else 'call_end'
    if call.hook:
        out += f'\tstruct {call.hook}_hook h;\n' + hook_call(call, 'before', ['&h'] + call.inner_args())
    out += ''.join(f'\t{b};\n' for b in call.before)
    ret = '' if call.is_void() else call.typed('ret = ')
    out += f'\t{ret}real({call.actual()});\n'
    if call.may_repeat:
        out += f'\tif (hook_{call.hook}_again(&c, &h, ret))\n\t\tret = real({call.actual()});\n'
    out += '\tcall_leave(&c);\n' if call.is_untimed() or call.begun else f'\t{end}(&c, {call.error_expr()});\n'
    if call.asks and call.is_untimed() and call.error_expr() != '0':
        out += f'\tc.err = {call.error_expr()};\n'
    out += ''.join(f'\t{t};\n' for t in call.then)
    if call.hook:
        out += hook_call(call, 'after', ['&h'] + ([] if call.is_void() else ['ret']))
    out += put_lines(call, ops) + ''.join(f'\t{a};\n' for a in call.asks)
    return out + ('' if call.is_void() else '\treturn ret;\n')


def body_twice(call, ops):
    """fork: returns in the child too, where nothing of this call is known any more."""
    return (hook_call(call, 'before', call.inner_args()) +
            f'\t{call.typed("ret")} = real({call.actual()});\n'
            '\tif (ret == 0) {\n\t' + hook_call(call, 'child', call.inner_args()) +
            '\t\tcall_leave(&c);\n\t\treturn ret;\n\t}\n'
            f'\tcall_end(&c, {call.error_expr()});\n' +
            hook_call(call, 'parent', ['ret']) + put_lines(call, ops) +
            ''.join(f'\t{t};\n' for t in call.then) + '\treturn ret;\n')



def body_leaves(call, ops):
    """exec, exit: recorded before the call, which returns only if it failed."""
    out = f'\tstruct {call.hook}_hook h;\n' + hook_call(call, 'before', ['&h'] + call.inner_args())
    if call.is_void():
        return out + f'\treal({call.actual()});\n\t__builtin_unreachable();\n'
    out += f'\t{call.typed("ret")} = real({call.actual()});\n'
    out += f'\tcall_end(&c, {call.error_expr()});\n'
    return out + hook_call(call, 'after', ['&h', 'ret']) + '\treturn ret;\n'


def body_sync(call, ops):
    """A lock: no op of the call itself, but what it tells of other threads (libprov/sync/sync.h)."""
    out = f'\tstruct {call.state} h;\n' if call.state else ''
    out += ''.join(f'\t{b};\n' for b in call.before)
    ret = '' if call.is_void() else call.typed('ret = ')
    out += f'\t{ret}real({call.actual()});\n' + ''.join(f'\t{a};\n' for a in call.after)
    return out + ('' if call.is_void() else '\treturn ret;\n')


BODY = {'sync': body_sync, 'plain': body_plain, 'twice': body_twice, 'leaves': body_leaves}


def helper(call, ops):
    """One static function per entry, shared by its variants."""
    bare = f'real({", ".join(call.inner_args())})'
    if call.shape == 'pass':
        params = ', '.join([f'real_{call.name}_fn *real', 'unsigned int call_no'] + call.inner_params())
        return (f'/* {call.where} */\nstatic {call.typed()}do_{call.name}({params})\n{{\n\t(void)call_no;\n'
                f'\t{"" if call.is_void() else "return "}{bare};\n}}\n')
    leave = f'\t\t{bare};\n\t\treturn;\n' if call.is_void() else f'\t\treturn {bare};\n'
    if call.is_void() and call.shape == 'leaves':
        leave = f'\t\t{bare};\n'
    braces = leave.count('\n') > 1
    site = ['const void *site'] if call.wants_site else []
    params = ', '.join([f'real_{call.name}_fn *real', 'unsigned int call_no'] + site + call.inner_params())
    enter = 'call_enter_untimed' if call.is_untimed() else 'call_enter_here' if is_often(call, ops) else 'call_enter'
    cond = f'!{enter}(&c, call_no)'
    if call.only:
        cond = f'!({call.only}) || ' + cond
    state = 'struct call c'
    if call.shape == 'sync':
        cond, state = f'!sync_enter{"_early" if call.is_early else ""}(&s, call_no)', 'struct sync s'
    noreturn = '__attribute__((noreturn)) ' if call.is_void() and call.shape == 'leaves' else ''
    return (f'/* {call.where} */\n{noreturn}static {call.typed()}do_{call.name}({params})\n{{\n'
            f'\t{state};\n\n\tif ({cond}){" {" if braces else ""}\n{leave}'
            f'{"	}" + chr(10) if braces else ""}' + ('\tc.site = site;\n' if site else '') +
            BODY[call.shape](call, ops) + '}\n')


def moves(call):
    """(libprov/io/io.h's function, what it is told besides) of a call that moves data and does nothing else."""
    if call.shape != 'plain' or call.hook or call.before or call.records or call.asks or call.only or not call.then or \
            'flags' in call.args:
        return None
    m = re.fullmatch(r'(io_(?:read|write)(?:_at)?)\(&c, fd, ret, (READ_CALL|offset)\)', call.then[0])
    return m and all(t.startswith('events_read(') for t in call.then[1:]) and m.groups()


def straight(call):
    """The wrapper of such a call where it is like the last one, and what it does where it is not."""
    how, what = moves(call)
    offset = what == 'offset'
    told = {'io_read': 't, fd, ret, READ_CALL', 'io_write': 't, fd, ret, clock_of_kept(&t0)',
            'io_read_at': 't, fd, ret, offset', 'io_write_at': 't, fd, ret, offset, clock_of_kept(&t0)'}[how]
    args = ', '.join(call.args)
    of_after = ', '.join(['struct thread *t', 'uint64_t t0', 'unsigned int call_no', call.typed('ret'), 'int fd'] +
                         (['int64_t offset'] if offset else []))
    of_often = ', '.join(['struct thread *t', f'real_{call.name}_fn *real', 'unsigned int call_no'] + call.params)
    return f'''static __attribute__((noinline)) void after_{call.name}({of_after})
{{
	struct call c = {{.thread = t, .t0 = t0, .no = call_no}};

	call_end(&c, {call.error_expr()});
	{call.then[0]};
}}

static ALWAYS_INLINE {call.typed()}often_{call.name}({of_often})
{{
	struct clock_kept t0;
	{call.typed("ret")};

	clock_keep(&t0);
	ret = real({args});
	if (__builtin_expect(!{how}_often({told}), 0))
		after_{call.name}(t, clock_of_kept(&t0), call_no, ret, fd{", offset" if offset else ""});
	return ret;
}}

'''


def symbols(call, name):
    """(C name, assembler name, directive, real function) of each version of an exported name."""
    real = call.vname.get(name, name) if call.vname else name
    out = []
    for version, is_default in call.versions_of(name):
        tag = re.sub(r'\W', '_', version)
        at = f'{name}{"@@" if is_default else "@"}{version}'
        out.append((f'wrap_{name}_{tag}', f'prov_{name}_{tag}',
                    f'__asm__(".symver prov_{name}_{tag}, {at}, remove");\n',
                    f'{real}_{tag}' if real == name else real))
    return out or [(f'wrap_{name}', name, '', real)]


def often_wrapper(call, name, head, real, inner):
    """Where nothing is unusual there is no frame but the straight line's."""
    args = inner.split(', ', 1)[1]
    return (f'static __attribute__((noinline)) {call.typed()}any_{name}({call.signature()})\n{{\n'
            f'\treturn do_{call.name}({inner});\n}}\n\n'
            f'{head}\n{{\n\treal_{call.name}_fn *real = real_known(REAL_{real});\n'
            f'\tstruct thread *t = call_thread();\n\n'
            f'\tif (__builtin_expect(!real || !t, 0))\n\t\treturn any_{name}({", ".join(call.args)});\n'
            f'\treturn often_{call.name}(t, real, {args});\n}}\n\n')


def wrapper(call, name):
    return ''.join(one_wrapper(call, name, *s) for s in symbols(call, name))


def one_wrapper(call, name, cname, label, directive, real):
    head = f'{call.typed()}{cname}({call.signature()})'
    noreturn = '__attribute__((noreturn)) ' if call.is_void() and call.shape == 'leaves' else ''
    site = ['__builtin_return_address(0)'] if call.wants_site else []
    inner = ', '.join([f'real_{real}', f'CALL_{name}'] + site + call.inner_args())
    out = f'EXPORT {noreturn}{head} ASM("{label}");\n{directive}'
    if moves(call):
        return out + often_wrapper(call, name, head, real, inner)
    out += f'{head}\n{{\n'
    if call.mode:
        decl, cond = call.mode
        ctype, var = re.fullmatch(r'(.*?)(\w+)', decl).groups()
        out += (f'\t{decl} = 0;\n\n\tif ({cond}) {{\n\t\tva_list ap;\n\t\tva_start(ap, {call.args[-1]});\n'
                f'\t\t{var} = va_arg(ap, {ctype.strip()});\n\t\tva_end(ap);\n\t}}\n')
    elif call.variadic:
        out += '\tva_list ap;\n\n' + f'\tva_start(ap, {call.args[-1]});\n'
        if call.is_void():
            return out + f'\tdo_{call.name}({inner});\n\tva_end(ap);\n}}\n\n'
        return out + f'\t{call.typed("ret")} = do_{call.name}({inner});\n\tva_end(ap);\n\treturn ret;\n}}\n\n'
    return out + f'\t{"" if call.is_void() else "return "}do_{call.name}({inner});\n}}\n\n'


def pad(args):
    """syscall() takes seven."""
    parts = args.split(', ')
    return ', '.join([parts[0]] + [f'(long){a}' for a in parts[1:]] + ['0'] * (7 - len(parts)))


def optional(call):
    """The optional argument, as of a function that is only called with it."""
    if not call.mode:
        return ''
    decl = call.mode[0]
    ctype = re.fullmatch(r'(.*?)(\w+)', decl).group(1)
    return (f'\tva_list ap;\n\n\tva_start(ap, {call.args[-1]});\n'
            f'\t{decl} = va_arg(ap, {ctype.strip()});\n\tva_end(ap);\n')


def pin_has(words):
    """C for: one of these sources, `clock,random`, is answered by us."""
    return ' || '.join(f'pin_has(PIN_{w.upper()})' for w in words.split(','))


def gen_pinned(calls, ops):
    """What stands in the table of real functions while a source is pinned or varied: next is the real one.

    A switch, not a table of pointers, hence no relocations at every start of a program.
    """
    out = BANNER + '#include "pin/pins.h"\n#include "poison.h"\n\n'
    cases = ''
    real = {n: c for c, n in all_names(calls)}
    for c, cname, linked in real_names(calls):
        name = linked.partition('@')[0]
        if not real.get(name, c).pin:
            continue
        c = real[name]
        source, answer = c.pin
        ret = '' if c.is_void() else 'return '
        wants_next = re.search(r'\bnext\b', answer)
        held = f'static real_{cname}_fn *next_{cname};\n\n' if wants_next else ''
        taken = f'\treal_{cname}_fn *next = next_{cname};\n' if wants_next else ''
        blank = '\n' if taken or c.mode else ''
        out += (f'/* {c.where} */\n{held}static {c.typed()}pinned_{cname}({c.signature()})\n{{\n'
                f'{taken}{optional(c)}{blank}\t{ret}{answer};\n}}\n\n')
        cases += f'\tcase REAL_{cname}:\n\t\tif (!({pin_has(source)}))\n\t\t\treturn f;\n'
        cases += (f'\t\tnext_{cname} = f;\n' if wants_next else '') + f'\t\treturn pinned_{cname};\n'
    return (out + 'void *pin_instead(unsigned int no, void *f)\n{\n\tswitch (no) {\n' + cases +
            '\tdefault:\n\t\treturn f;\n\t}\n}\n')


def syscall_adapter(call):
    """What do_NAME takes as the real function when the program called it by syscall()."""
    args = ', '.join(['SYS_' + call.sysname] + call.inner_args())
    cast = '(void *)' if call.is_pointer() else f'({call.ret})'
    made = (f'static {call.typed()}%s_{call.sysname}({call.signature()})\n{{\n{optional(call)}'
            f'\treturn {cast}syscall_made({pad(args)});\n}}\n')
    if not call.pin:
        return made % 'via'
    source, answer = call.pin
    return made % 'made' + (
        f'\nstatic {call.typed()}via_{call.sysname}({call.signature()})\n{{\n'
        f'\treal_{call.name}_fn *next = made_{call.sysname};\n{optional(call)}\n'
        f'\treturn {pin_has(source)} ? {answer} : next({", ".join(call.inner_args())});\n}}\n')


def syscall_case(call):
    """The arguments as longs, each made what the prototype says."""
    casts = []
    for i, p in enumerate(call.inner_params()):
        ctype = re.sub(r'\s*\w+\s*\[\w*\]$', ' *', p) if '[' in p else re.sub(r'\w+$', '', p).strip()
        casts.append(f'({ctype.strip()}){"abcdef"[i]}')
    site = ['site'] if call.wants_site else []
    inner = ', '.join([f'via_{call.sysname}', 'CALL_syscall'] + site + casts)
    cast = '(long)' if call.is_pointer() else ''
    return f'\tcase SYS_{call.sysname}:\n\t\treturn {cast}do_{call.name}({inner});\n'


def is_one_of(word, calls):
    out = f'bool syscall_is_{word}(long n)\n{{\n\tswitch (n) {{\n'
    for c in calls:
        out += f'#ifdef SYS_{c.sysname}\n\tcase SYS_{c.sysname}:\n#endif\n'
    return out + '\t\treturn true;\n\tdefault:\n\t\treturn false;\n\t}\n}\n'


def gen_syscalls(calls, ops):
    """The decoder of syscall(): the same static functions as behind the wrappers."""
    out = '/* --- syscall() */\n\n'
    decoded = [c for c in calls if c.sysname]
    for c in decoded:
        out += f'#ifdef SYS_{c.sysname}\n{syscall_adapter(c)}#endif\n\n'
    out += ('long syscall_decoded(const void *site, long n, long a, long b, long c, long d, long e, long f)\n{\n'
            '\tswitch (n) {\n')
    for c in decoded:
        out += f'#ifdef SYS_{c.sysname}\n{syscall_case(c)}#endif\n'
    out += '\tdefault:\n\t\treturn real_syscall(n, a, b, c, d, e, f);\n\t}\n}\n\n'
    questions = [c for c in decoded if c.asks]
    return out + is_one_of('decoded', decoded) + '\n' + is_one_of('question', questions)


def gen_wrappers(calls, ops):
    out = BANNER + '#include "hook/wrap.h"\n#include "poison.h"\n\n'
    for c in calls:
        if c.shape != 'hand':
            text = helper(c, ops) + ('\n' + straight(c) if moves(c) else '')
            if c.is_absent:     # the kernel's headers may be older than the call
                text = f'#ifdef SYS_{c.sysname}\n{text}#endif\n'
            elif not c.sysname:
                text = guarded(text, c.names())
            out += text + '\n' + ''.join(guarded(wrapper(c, n), [n]) for n in c.names())
    return out + gen_syscalls(calls, ops)


# --- the table of real functions

def real_names(calls):
    """(type owner, C name, name[@version] for the linker) of every function that libprov forwards to."""
    out, seen = [], set()
    for c, n in all_names(calls):
        name = c.vname.get(n, n) if c.vname else n
        if name in seen:
            continue
        seen.add(name)
        versions = c.versions_of(name)
        for version, _ in versions:
            out.append((c, name + '_' + re.sub(r'\W', '_', version), f'{name}@{version}'))
        if not versions:
            out.append((c, name, name))
    place = {n: i for i, n in enumerate(COMMON)}
    return sorted(out, key=lambda row: place.get(row[1], len(COMMON)))


def gen_real_h(calls, ops):
    out = BANNER + '#ifndef PROV_REAL_TABLE_H\n#define PROV_REAL_TABLE_H\n\n'
    typed = set()
    for c, n, _ in real_names(calls) + [(c, c.name, None) for c in calls]:
        if n not in typed:
            typed.add(n)
            out += f'typedef {c.typed()}real_{n}_fn({c.real_type(n)});\n'
    out += '\nenum real_no {\n' + ''.join(f'\tREAL_{n},\n' for _, n, _ in real_names(calls))
    out += '\tREAL_COUNT,\n};\n\n'
    out += ''.join(f'#define real_{n} ((real_{n}_fn *)real_get(REAL_{n}))\n' for _, n, _ in real_names(calls))
    return out + '\n#endif\n'


def gen_real_c(calls, ops):
    """One string and offsets: no pointers, hence no relocations at every start of a program."""
    out = BANNER + '#include "real.h"\n\nconst char real_names[] =\n'
    out += ''.join(f'\t"{n}\\0"\n' for _, _, n in real_names(calls))[:-1] + ';\n\n'
    out += 'const unsigned short real_name_at[REAL_COUNT] = {\n'
    at = 0
    for _, c_name, n in real_names(calls):
        out += f'\t[REAL_{c_name}] = {at},\n'
        at += len(n) + 1
    return out + '};\n'


def gen_asserts(calls, ops):
    """Each prototype of the spec is compared with the one of the system's header."""
    out = BANNER + '#include "hooked_headers.h"\n#include "real.h"\n\n'
    for c in calls:
        if c.declared:
            own = f'real_{c.name}_fn' if not (c.variadic and not c.mode) else \
                f'{c.typed()}({c.signature()})'
            out += guarded(f'_Static_assert(__builtin_types_compatible_p(__typeof__({c.name}), '
                           f'{own}), "{c.where}");\n', [c.name])
    return out


# --- ops

def gen_ops(calls, ops):
    out = BANNER + '#ifndef PROV_OPS_H\n#define PROV_OPS_H\n\nenum op_kind {\n'
    out += ''.join(f'\tOP_{k} = {op.number},\n' for k, op in ops.items())
    out += '};\n\n#define OP_TABLE \\\n'
    rows = []
    for k, op in ops.items():
        fs = ' '.join(f'F({n}, {t})' for n, t in op.fields)
        rows.append(f'\tOP({k}, {op.number}, {fs})'.rstrip())
    out += ' \\\n'.join(rows) + '\n\n'
    out += '/* Where a field stands among those of its kind: new ones are only ever added at the end. */\n'
    for k, op in ops.items():
        if op.fields:
            out += f'enum {{ {", ".join(f"{k}_{n}" for n, _ in op.fields)} }};\n'
    out += '\n'
    for enum in enums_of(ops):
        out += f'/* {", ".join(".".join(f) for f in enum.fields)}{" has others, too" if enum.is_open else ""} */\n'
        out += f'enum {enum.tag} {{\n'
        out += ''.join(f'\t{enum.kind}_{name} = {v}, /* {meaning} */\n' for v, name, meaning in enum.values)
        out += '};\n\n'
    out += '/* The text that every recording carries, so that any reader can read it: see format.h. */\n'
    return out + 'extern const char prov_dictionary[];\nextern const unsigned int prov_dictionary_len;\n\n#endif\n'


def fact_list(op, kind):
    """The initializers of struct op_facts; where a field stands is counted from 1."""
    def place(field):
        return f'1 + {kind}_{field}'
    facts = ['.is_input = true'] if 'in' in op.words else []
    for name, relative in op.about.items():
        if dict(op.fields)[name] == 'i':
            facts.append(f'.fd = {place(name)}')
            continue
        facts.append(f'.path = {place(name)}')
        if relative == '/':
            facts.append('.is_absolute = true')
        elif relative:
            facts.append(f'.dirfd = {place(relative)}')
    return facts


def gen_op_facts(calls, ops):
    out = BANNER + '#ifndef PROV_OP_FACTS_H\n#define PROV_OP_FACTS_H\n\n'
    out += '/* By kind; struct op_facts is in analysis/recording/dict.h. */\n#define OP_FACTS \\\n'
    rows = [f'\t[OP_{k}] = {{{", ".join(fact_list(op, k))}}},' for k, op in ops.items() if fact_list(op, k)]
    out += ' \\\n'.join(rows) + '\n\n/* The names of values, by value. */\n'
    for enum in enums_of(ops):
        words = [f'\t[{enum.kind}_{name}] = "{name.lower()}",' for _, name, _ in enum.values]
        out += f'#define {enum.tag.upper()}_WORDS \\\n' + ' \\\n'.join(words) + '\n'
    return out + '\n#endif\n'


def gen_listeners(calls, ops):
    out = BANNER + '#ifndef PROV_LISTENERS_H\n#define PROV_LISTENERS_H\n\n#include "ops.h"\n'
    out += '\n/* MODEL_HEARS(ON) is ON(KIND, kind) for each kind that the model does something with. */\n'
    out += '/* `case LINKS_IGNORES:` is each kind that links do nothing with. */\n'
    for name in next(iter(ops.values())).heard:
        heard = [f'\tON({k}, {k.lower()})' for k, op in ops.items() if op.heard[name]]
        out += f'\n#define {name.upper()}_HEARS(ON) \\\n' + ' \\\n'.join(heard) + '\n'
        kinds = [f'OP_{k}' for k, op in ops.items() if not op.heard[name]]
        out += f'#define {name.upper()}_IGNORES \\\n\t' + ': \\\n\tcase '.join(kinds) + '\n'
    return out + '\n#endif\n'


def first_kind(call):
    return call.records[0][1] if call.records else 'SOURCE' if call.asks else '-'


def gen_dictionary(calls, ops):
    out = BANNER + '#include "ops.h"\n\nconst char prov_dictionary[] =\n'
    for k, op in ops.items():
        out += f'\t"op {" ".join([str(op.number), k] + [f"{n}:{t}" for n, t in op.fields])}\\n"\n'
    for no, (c, n) in enumerate(all_names(calls), 1):
        out += f'\t"call {no} {n} {first_kind(c)}\\n"\n'
    return out[:-1] + ';\n\nconst unsigned int prov_dictionary_len = sizeof(prov_dictionary) - 1;\n'


def gen_calls(calls, ops):
    out = BANNER + '#ifndef PROV_CALLS_H\n#define PROV_CALLS_H\n\nenum call_no {\n\tCALL_none,\n'
    out += ''.join(f'\tCALL_{n},\n' for _, n in all_names(calls))
    return out + '\tCALL_COUNT,\n};\n\n#endif\n'


def put_head(kind, op):
    params = ', '.join(['const struct call *c', 'int64_t ret'] + [op.c_type(n) + n for n, _ in op.given])
    return f'unsigned char *put_{kind}({params})'


def written(ops):
    """The kinds that today's recorder writes."""
    return [(k, op) for k, op in ops.items() if 'old' not in op.words]


def gen_put_h(calls, ops):
    out = BANNER + '#ifndef PROV_PUT_H\n#define PROV_PUT_H\n\n#include "ops.h"\n#include "record.h"\n\n'
    out += '/* Each writes one op; returns where its counters stand in the log, if it has some, or the end of its\n * body; NULL if there was no room. */\n'
    return out + ''.join(put_head(k, op) + ';\n' for k, op in written(ops)) + '\n#endif\n'


def secret_place(field):
    """How far a secret in a string reaches: include/prov/secret.h.  What is not said to be text is a path."""
    places = {'argv': 'ARGUMENTS', 'vars': 'VARIABLES', 'value': 'TEXT', 'detail': 'TEXT'}
    return 'SECRET_IN_' + places.get(field, 'PATH')


def put_field(op, name, ftype, is_often):
    """A string's size is known already; of numbers, a descriptor that stands for none has more than seven bits."""
    if ftype == 'id':
        return f'rec_id(&r, {name})'
    if ftype in ('str', 'strv'):
        return f'{"often" if is_often and ftype == "str" else "rec"}_{ftype}(&r, {name}, {name}_size)'
    return f'{"often" if is_often and name.endswith("dirfd") else "rec"}_{ftype}(&r, {name})'


def gen_put_c(calls, ops):
    out = BANNER + '#include "put.h"\n#include "log/record_often.h"\n'
    for k, op in written(ops):
        is_often = 'often' in op.words
        how = 'often' if is_often else 'rec'
        size = 48 + sum(FIELD_SIZE[t] for _, t in op.fields)
        strings = [(n, t) for n, t in op.fields if t in ('str', 'strv')]
        out += f'\n{put_head(k, op)}\n{{\n\tstruct rec r;\n'
        out += ''.join(f'\tstruct rec_size {n}_size = {how}_{t}_size({n}, {secret_place(n)});\n' for n, t in strings)
        phase = '\trec_output(c);\n' if 'out' in op.words else ''
        total = ' + '.join([str(size)] + [f'{n}_size.bytes' for n, _ in strings])
        out += f'\n{phase}\tif (!{how}_begin(&r, c, OP_{k}, {total}))\n\t\treturn NULL;\n\trec_i(&r, ret);\n'
        has_counters = False
        for n, t in op.given:
            if t == 'c64' and not has_counters:
                has_counters = True
                out += '\tr.counters = r.at;\n'
            out += f'\t{put_field(op, n, t, is_often)};\n'
        out += f'\trec_times(&r, {op.timed});\n' if op.timed else ''
        end = f'{how}_end_phase' if 'orders' in op.words else f'{how}_end'
        out += f'\treturn {end}(&r){" ? r.counters : NULL" if has_counters else ""};\n}}\n'
    return out


def encode_head(kind, op):
    params = ['struct encoder *e', 'struct op_head head'] + [op.c_type(n) + n for n, _ in op.given]
    return f'void encode_{kind}({", ".join(params)})'


def gen_encode_h(calls, ops):
    out = BANNER + '#ifndef PROV_ENCODE_OPS_H\n#define PROV_ENCODE_OPS_H\n\n#include "analysis/recording/encode.h"\n\n'
    out += '/* Each adds one op. */\n'
    return out + ''.join(encode_head(k, op) + ';\n' for k, op in ops.items()) + '\n#endif\n'


def gen_encode_c(calls, ops):
    out = BANNER + '#include "encode_ops.h"\n'
    for k, op in ops.items():
        out += f'\n{encode_head(k, op)}\n{{\n\tencode_begin(e, OP_{k}, head);\n'
        for n, t in op.given:
            place = ', ' + secret_place(n) if t in ('str', 'strv') else ''
            out += f'\tencode_{t}(e, {n}{place});\n'
        out += f'\tencode_times(e, {op.timed});\n' if op.timed else ''
        out += '\tencode_end(e);\n}\n'
    return out


# --- linking

def gen_map(calls, ops):
    """What is exported is said by visibility; here stand the versions, which must have nodes.

    Most names have none, and so match every version that a program asks for.  What has several
    versions in libc has the same ones here, so that each is forwarded to its own.
    """
    versions = sorted({v for c, n in all_names(calls) for v, _ in c.versions_of(n)},
                      key=lambda v: [int(x) for x in re.findall(r'\d+', v)])
    return '# Made by spec/gen.py.  Do not edit.\n' + ''.join(f'{v} {{\n}};\n' for v in versions)


def gen_exported(calls, ops):
    """One line per exported name, with its version if it has several, and since when libc has it."""
    out = []
    for c, n in all_names(calls):
        since = ' %d.%d' % SINCE[n] if n in SINCE else ''
        out += [f'{n}{"@@" if is_default else "@"}{v}' for v, is_default in c.versions_of(n)] or \
            [n + since]
    return ''.join(f'{n}\n' for n in sorted(out))


def gen_left_out(calls, ops):
    """For functions that a newer libc has: those that are known, and up to which release."""
    names = sorted(n for _, group in LEFT_OUT for n in group)
    return BANNER + f'''#include <features.h>

extern const unsigned int left_out_until;
extern const char left_out[];

const unsigned int left_out_until = __GLIBC_MINOR__ < {NEWEST[0]} ? __GLIBC_MINOR__ : {NEWEST[0]};

const char left_out[] =
''' + ''.join(f'\t"{n}\\0"\n' for n in names)[:-1] + ';\n'


def gen_poison(calls, ops):
    """Makes hooked names unspellable in libprov; those that are also struct tags cannot be."""
    text = ' '.join(p for c in calls for p in c.params)
    tags = set(re.findall(r'struct (\w+)', text))
    return BANNER + ''.join(f'#pragma GCC poison {n}\n' for c, n in all_names(calls)
                            if n not in tags and not c.is_word)


OUTPUT = {
    'ops.h': gen_ops, 'op_facts.h': gen_op_facts, 'listeners.h': gen_listeners,
    'encode_ops.h': gen_encode_h, 'encode_ops.c': gen_encode_c, 'dictionary.c': gen_dictionary, 'calls.h': gen_calls,
    'put.h': gen_put_h, 'put.c': gen_put_c, 'real_table.h': gen_real_h, 'real_names.c': gen_real_c,
    'asserts.c': gen_asserts, 'wrappers.c': gen_wrappers, 'libprov.map': gen_map,
    'pinned.c': gen_pinned, 'exported.txt': gen_exported, 'poison.h': gen_poison, 'left_out.c': gen_left_out,
}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    spec, out = sys.argv[1:]
    ops = read_ops(spec + '/ops.def')
    calls = read_calls(spec + '/libc.def', ops)
    SINCE.update(read_since(spec + '/glibc-names'))
    NEWEST.append(read_newest(spec + '/glibc-names'))
    LEFT_OUT.extend(read_left_out(spec + '/left-out'))
    COMMON.extend(word for _, text in lines(spec + '/common') for word in text.split())
    os.makedirs(out, exist_ok=True)
    for name, make in OUTPUT.items():
        with open(os.path.join(out, name), 'w', encoding='utf-8') as f:
            f.write(make(calls, ops))
    with open(os.path.join(out, 'prov-calls.7'), 'w', encoding='utf-8') as f:
        f.write(manual(calls, LEFT_OUT, read_left_out(spec + '/left-out-syscalls')))


if __name__ == '__main__':
    try:
        main()
    except SpecError as e:
        sys.exit(f'gen.py: {e}')
