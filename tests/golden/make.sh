# make -j3 of two objects and a link, then the program: each object from its own source.
. "$TESTS/golden/lib.sh"
need make gcc

material() {
	echo 'int two(void), putchar(int); int main(void) { return putchar(two()) < 0; }' >f1.c
	echo 'int two(void) { return 50; }' >f2.c
	printf '%s\n' 'app: f1.o f2.o' '	gcc -o app f1.o f2.o' '%.o: %.c' '	gcc -c $<' >Makefile
}

golden bash -c 'make -s -j3 && ./app >o' <<'END'
must f1.c.0 -> cc1 -> /tmp/cc*.s.1 -> *as -> f1.o.1 -> ld -> app.1 -program-> app -> o.1
must f2.c.0 -> cc1 -> /tmp/cc*.s.1 -> *as -> f2.o.1 -> ld -> app.1
must make -> gcc -c f1.c
never f2.c.0 ~> f1.o.*
never f1.c.0 ~> f2.o.*
never f1.c.0 -> make
never node (pipe)
END
