"""Sources: what has to be recorded of each is asked by a row of spec/libc.def, and each row that asks is in tests/op."""
import glob
import re
import sys

# Beside rows with `asks`: what other functions tell, and which ops tell of a source (analysis/graph/graph_source.c).
BY_CALL = {
    'zone_asked': ['zone', 'variable'], 'zone_used': ['variable'], 'now_stamped': ['clock'], 'name_drawn': ['random'],
    'source_variable': ['variable'], 'source_inside': ['variable'], 'auxval_asked': ['machine', 'random'],
    'stack_asked': ['address'], 'locale_used': ['locale', 'variable'], 'resolver_used': ['variable'],
    'iconv_used': ['variable'], 'host_sought': ['variable'], 'message_sought': ['variable'], 'options_asked': ['variable'],
}
BY_OP = {'READ': ['filesystem', 'machine', 'random'], 'UMASK': ['filesystem'], 'STATFS': ['filesystem'], 'GETCWD': ['place'],
         'CONNECT': ['network'], 'ACCEPT': ['network'], 'SYNC': ['schedule'], 'ACQUIRE': ['schedule'], 'WAIT': ['schedule']}

TABLE = '''
clock: clock_gettime gettimeofday time times clock ftime clock_getres timespec_get utime getrusage
random: getrandom getentropy arc4random arc4random_buf arc4random_uniform rand random rand_r srand srandom random_r drand48
random: lrand48 mrand48 erand48 nrand48 jrand48 srand48 seed48 lcong48 initstate mkstemp mkstemps mkostemp mkdtemp mktemp
random: tmpnam tempnam getauxval
variable: getenv secure_getenv setlocale tzset localtime mktime strftime tempnam gethostbyname getopt getopt_long
identity: getpid gettid getppid getpgid getpgrp getsid getuid geteuid getgid getegid getresuid getresgid getgroups getpwuid
identity: getpwnam getgrgid getgrnam getlogin uname gethostname getdomainname gethostid ttyname isatty
machine: sysconf get_nprocs get_nprocs_conf sched_getaffinity getauxval sysinfo getpagesize gnu_get_libc_version confstr
filesystem: readdir statvfs statfs umask
place: getcwd
locale: setlocale localeconv nl_langinfo
zone: tzset localtime localtime_r ctime mktime strftime
network: getaddrinfo gethostbyname getnameinfo connect accept getifaddrs
address: pthread_getattr_np
schedule: sched_getcpu getcpu waitpid
limits: getrlimit getdtablesize
'''


def rows(path):
    row = None
    for line in open(path):
        if line.startswith('#') or not line.strip():
            continue
        if line[0] not in ' \t':
            row = {'name': re.search(r'(\w+)\(', line).group(1), 'also': [], 'text': '', 'absent': False}
            yield row
            continue
        words = line.split()
        row['text'] += line
        row['also'] += words[1:] if words[0] == 'also' else []
        row['absent'] |= words[0] == 'absent'


def sources(row):
    """What it tells of; its own hook may tell more, and is known by name."""
    found = {word.lower() for word in re.findall(r'SOURCE_(\w+)', row['text'])}
    for call, words in BY_CALL.items():
        if call + '(' in row['text']:
            found.update(words)
    if re.search(r'hook\s+(set|new)locale', row['text']):
        found.update(['locale', 'variable'])
    if 'READ_DIRECTORY' in row['text']:
        found.add('filesystem')
    for op, words in BY_OP.items():
        if '-> ' + op in row['text']:
            found.update(words)
    return found


def main():
    wrong = 0
    told = ''.join(open(path).read() for path in glob.glob('tests/op/*.c'))
    # Names stand in what is expected, or are given to the function that does it.
    tested = set(re.findall(r'source call=(\w+)', told)) | set(
        re.findall(r'\t(?:identity|user|text|name|drawn|machine)\("(\w+)"', told)) | set(re.findall(r'"(ntp_\w+)"', told))
    by_name = {}
    for row in list(rows('spec/libc.def')):
        for name in [row['name']] + row['also']:
            by_name[name] = row
        if 'asks ' in row['text'] and not row['absent'] and not tested & {row['name'], *row['also']}:
            print('tests/op/asks.c: nothing expects "source call=%s"' % row['name'])
            wrong += 1
    for line in TABLE.strip().split('\n'):
        word, names = line.split(': ')
        for name in names.split():
            if name not in by_name:
                print('spec/libc.def: no row %s, which is of %s' % (name, word))
                wrong += 1
            elif word not in sources(by_name[name]):
                print('spec/libc.def: %s does not tell of %s' % (name, word))
                wrong += 1
    sys.exit(wrong != 0)


main()
