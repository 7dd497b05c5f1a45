# Commands for files: prov records what strace sees, path for path.
# slow
# timeout 120
. "$TESTS/truth/lib.sh"
material
for locale in C.UTF-8 C; do
	export LC_ALL=$locale
	same -d material -- cat a b
	same -d material -- cp -a sub copy
	same -d material -- ls -l .
	same -d material -- mv a z
	same -d material -- rm -r sub
	same -d material -- rm none
	same -d material -- mkdir -p x/y/z
	same -d material -- ln -s a q
	same -d material -- ln a hard
	same -d material -- touch a new
	same -d material -- chmod 600 a
	same -d material -- find . -name c
	same -d material -- grep -r hello .
	same -d material -- sed -i s/1/2/ a
	same -d material -- sort -n a -o b
	same -d material -- tar cf n.tar sub a
	same -d material -- tar xf t.tar ./sub
	same -d material -- gzip a
	same -d material -- gunzip -c none.gz
	same -d material -- getent passwd root
	same -d material -- realpath l sub/../none
done
export LC_ALL=C.UTF-8
same -d material -n 'cat, no such locale' -- env LC_ALL=xx_YY.UTF-8 cat a
LANGUAGE=de same -d material -n 'cat, LANGUAGE' -- cat a none
TZ=Europe/Berlin same -d material -n 'ls, TZ' -- ls -l a
finish
