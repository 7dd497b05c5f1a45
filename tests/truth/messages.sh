# Messages that libc translates: their catalogs are sought whoever asks for them (strerror, %m, regerror ...),
# in one language after the other, up to the first that has a catalog.
# timeout 120
. "$TESTS/truth/lib.sh"

locale=/usr/lib/locale/C.utf8
[ -d $locale ] || skip "no locale C.utf8 here to make another of"
mkdir material locales
cp -r $locale locales/xx_XX.UTF-8
python3 - <<'END'
import os, struct
# Of every second way the first language has a catalog.
messages = {'No such file or directory': 'not there', 'Killed': 'gone', 'Unknown host': 'who?',
            'Invalid regular expression': 'invalid', "%s: invalid option -- '%c'\n": '%s: no: %c\n',
            'Resolver Error 0 (no error)': 'no error'}
for way in range(0, 32, 2):
    place = f'material/catalogs/{way}a/LC_MESSAGES'
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
END
there=(LC_ALL=xx_XX.UTF-8 LOCPATH="$PWD/locales")
env "${there[@]}" "$ROOT/build/tests/helper/messages" material/catalogs >out 2>&1
matches out 'not there'
same -d material -n messages -- env "${there[@]}" "$ROOT/build/tests/helper/messages" catalogs
finish
