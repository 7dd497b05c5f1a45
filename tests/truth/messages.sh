# Messages that libc translates: their catalogs are sought whoever asks for them (strerror, %m, regerror ...),
# in one language after the other, up to the first whose catalog has the message.
# timeout 120
. "$TESTS/truth/lib.sh"

locale=/usr/lib/locale/C.utf8
[ -d $locale ] || skip "no locale C.utf8 here to make another of"
mkdir material locales
cp -r $locale locales/xx_XX.UTF-8
python3 - <<'END'
import os, struct

def write(language, messages):
    place = f'material/catalogs/{language}/LC_MESSAGES'
    os.makedirs(place)
    texts = [(b'', b'Content-Type: text/plain; charset=UTF-8\n')]
    texts += sorted((a.encode(), b.encode()) for a, b in messages.items())
    head = 28 + 16 * len(texts)
    data, tables = b'', ([], [])
    for i in 0, 1:
        for pair in texts:
            tables[i].append((len(pair[i]), head + len(data)))
            data += pair[i] + b'\0'
    with open(place + '/libc.mo', 'wb') as f:
        f.write(struct.pack('<7I', 0x950412de, 0, len(texts), 28, 28 + 8 * len(texts), 0, head))
        for table in tables:
            for entry in table:
                f.write(struct.pack('<2I', *entry))
        f.write(data)

# Of every second way the first language's catalog has the messages.  Of most others it lacks all but one, and the next
# but one name's has them; not of those ways of which nobody can tell which message it is that is sought.
messages = {'No such file or directory': 'not there', 'Killed': 'gone', 'Unknown host': 'who?',
            'Invalid regular expression': 'invalid', "%s: invalid option -- '%c'\n": '%s: no: %c\n',
            'Resolver Error 0 (no error)': 'no error', 'Unknown error ': 'who knows '}
other = {'Operation not permitted': 'no'}
for way in range(36):
    if way % 2 == 0:
        made = {f'{way}a': messages}
    elif way in (7, 15, 27, 29, 31):
        made = {}
    else:
        made = {f'{way}a_XX': other, f'{way}b': messages, f'{way}c': messages}
    for language, messages_of in made.items():
        write(language, messages_of)
END
there=(LC_ALL=xx_XX.UTF-8 LOCPATH="$PWD/locales")
env "${there[@]}" "$ROOT/build/tests/helper/messages" material/catalogs >out 2>&1
matches out 'not there'
same -d material -n messages -- env "${there[@]}" "$ROOT/build/tests/helper/messages" catalogs
finish
