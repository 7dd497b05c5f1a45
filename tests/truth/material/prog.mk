include none.mk
VPATH = sub
prog: m.o n.o
	$(CC) -o $@ m.o n.o
none.mk:
	echo 'CFLAGS = -O1' >$@
n.c:
	echo 'int n;' >$@
clean:
	rm -f *.o prog $(wildcard *.mk.old)
