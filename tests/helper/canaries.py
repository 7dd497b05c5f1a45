"""canaries.py TABLE - does what may show a secret, with a canary in it for each row of
libprov/start/secret_kinds.h, and for what is found by its form.  Prints the canaries, one a line, after
the kind.  It is run recorded; its canaries are no part of its own text."""
import ctypes
import os
import re
import socket
import subprocess
import sys

MARK = 'CANA' + 'RY'
n_made = 0
rows = []


def canary(kind, head=''):
    global n_made
    n_made += 1
    rows.append((kind, f'{MARK}{n_made}x7F3a9q'))
    return head + rows[-1][1]


def run(*argv, env=None):
    subprocess.run(argv, executable='/bin/true', env=env, check=True)


def table(name):
    text = re.sub(r'/\*.*?\*/', '', open(sys.argv[1]).read(), flags=re.S)
    body = re.search(rf'#define SECRET_{name}\(\w+\)((?:.*\\\n)*.*)', text).group(1)
    return [re.findall(r'"[^"]*"|\w+', row) for row in re.findall(r'\w+\(([^)]*)\)', body)]


def unquoted(row):
    return [part.strip('"') for part in row]


def plant_names():
    libc = ctypes.CDLL(None)
    libc.getenv.restype = ctypes.c_char_p
    env = {}
    for text, where in map(unquoted, table('NAMES')):
        name = {'ANYWHERE': f'X{text}X', 'WEAK': f'X{text}X', 'WORD': text, 'COMPOUND': f'X_{text}_Z'}[where]
        kind = f'name {text}'
        option = '--x-' + text.lower().replace('_', '-') + '-z'
        env[name] = canary(f'{kind}, variable')
        run('true', f'{option}={canary(f"{kind}, option")}')
        run('true', option, canary(f'{kind}, next argument'))
        run('true', '-H', f'x-{text}-z: {canary(f"{kind}, header")}')
        run('true', f'https://h/?x-{text}-z={canary(f"{kind}, address")}&y=1')
        run('sh', '-c', f'x {option} {canary(f"{kind}, script")} y; X_{text}_Z={canary(f"{kind}, assigned")} y')
        os.path.exists(f'no/x-{text}-z={canary(f"{kind}, path")}/file')
        libc.setenv(name.encode(), canary(f'{kind}, getenv').encode(), 1)
        libc.getenv(name.encode())
        libc.unsetenv(name.encode())
    run('true', env=env)


def plant_tokens():
    libc = ctypes.CDLL(None)
    for prefix, _ in map(unquoted, table('TOKENS')):
        kind, tail = f'token {prefix}', 'mnopqrstuvwxyz0123456789'
        run('true', canary(f'{kind}, argument', prefix) + tail)
        run('true', env={'X': canary(f'{kind}, variable', prefix) + tail})
        os.path.exists('no/' + canary(f'{kind}, path', prefix) + tail)
        libc.setenv(b'X', (canary(f'{kind}, getenv', prefix) + tail).encode(), 1)
        libc.getenv(b'X')


def plant_options():
    for word, in map(unquoted, table('SCHEMES')):
        run('true', f'{word} {canary(f"scheme {word}")}')
        run('true', '-H', f'Authorization: {word} {canary(f"scheme {word}, header")}')
    for program, option, part in map(unquoted, table('OPTIONS')):
        kind, head = f'option {program} {option}', {'COLON': 'me:', 'PERCENT': 'me%'}.get(part, '')
        if part != 'NEXT' and option[1] != '-':
            run(f'/usr/bin/{program}', 'x', option + canary(f'{kind}, attached', head))
            run('sh', '-c', f'{program} {option}{canary(f"{kind}, script", head)} x')
        if part != 'ATTACHED':
            run(program, option, canary(f'{kind}, next', head), 'x')


def plant_forms():
    run('true', f'http://me:{canary("address, password")}@h/x')
    run('true', f'https://{canary("address, user")}0123456789@h/x')
    run('true', f'-----BEGIN PRIVATE KEY-----\n{canary("private key")}\n-----END PRIVATE KEY-----\n')
    run('true', '{"password": "%s"}' % canary('JSON'))
    run('true', f'Server=h;Password={canary("connection string")};Uid=x')
    run('true', f'machine h login u password {canary("netrc")}')
    run('aws', 'set', 'aws_secret_access_key', canary('setting'))
    run('true', env={'REMOTE': f'postgres://me:{canary("address in a variable")}@h/x'})


def plant_paths():
    """What is not asked for its arguments: all the kinds of path."""
    path = lambda what: 'token=' + canary(f'path of {what}')
    d = os.path.abspath(path('directory'))
    os.mkdir(d)
    os.chdir(d)
    os.getcwd()
    open(path('file'), 'w').close()
    os.rename(os.listdir('.')[0], path('rename'))
    os.symlink(path('link'), 'link')
    os.readlink('link')
    os.realpath = os.path.realpath('link')
    os.close(os.memfd_create(path('memory')))
    s = socket.socket(socket.AF_UNIX)
    s.bind(path('socket'))
    s.listen(1)
    socket.socket(socket.AF_UNIX).connect(s.getsockname())
    try:
        ctypes.CDLL('/no/' + path('library'))
    except OSError:
        pass
    program = path('program')
    os.symlink('/bin/true', program)
    subprocess.run(['./' + program], check=True)
    os.posix_spawn('/bin/true', ['true'], {}, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, path('file action'), os.O_WRONLY | os.O_CREAT, 0o600)])
    os.wait()
    script = path('script')
    with open(script, 'w') as f:
        f.write(f'#!/bin/sh {path("interpreter")}\n')
    os.chmod(script, 0o700)
    try:
        subprocess.run(['./' + script], check=False)
    except OSError:
        pass
    subprocess.run(['/bin/true'], check=True, env={'LD_LIBRARY_PATH': '/no/' + path('library path')})


for plant in (plant_names, plant_tokens, plant_options, plant_forms, plant_paths):
    plant()
known = {'NAMES', 'OTHERS', 'TOKENS', 'SCHEMES', 'OPTIONS'}
unknown = set(re.findall(r'#define SECRET_(\w+)\(', open(sys.argv[1]).read())) - known
if unknown:
    sys.exit(f'no canaries for tables {unknown}')
for kind, text in rows:
    print(f'{text} {kind}')
