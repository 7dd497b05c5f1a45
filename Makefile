# Makefile - builds the recorder, the reader and the launcher; `make help` lists the targets.
#
#	libprov/ generated/            -> build/libprov.so     runs inside other people's programs
#	analysis/ generated/dictionary -> build/libanalysis.a  reads recordings; encode_ops and secret* write
#	analysis/commands/main.c       -> build/prov-query
#	wrapper/                       -> build/prov-record
#	osi/                           -> build/libprov-osi.so, libprov-osi.a: processes and their events
#	osi/main.c, osi/cmd_*.c        -> build/prov-osi
#	audit/                         -> build/prov-audit
#
# Variables: CC, CFLAGS, CPPFLAGS, LDFLAGS, WERROR=1, SANITIZE=address,undefined (for all that is not
# preloaded), BUILD (where to put what is built),
# PREFIX, LIBDIR, DOCDIR, DESTDIR.  A changed variable rebuilds what it concerns (build/flags).

VERSION  := 0.1.0
comma    := ,
CC       ?= gcc
CFLAGS   ?= -O2 -g
PREFIX   ?= /usr/local
BUILD    ?= build
LIBDIR   ?= $(PREFIX)/lib
DOCDIR   ?= $(PREFIX)/share/doc/prov
DESTDIR  ?=
OBJCOPY  ?= objcopy
PYTHON   ?= python3
SANITIZE ?=
WERROR   ?=

WARN     := -Wall -Wextra -Wswitch-enum $(if $(WERROR),-Werror)
INCLUDE  := -Iinclude -Igenerated
SANFLAGS := $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer)

# gcc makes calls of memset and memcpy out of loops even when freestanding; clang does not.  Sanitizers
# are linked statically, as clang does it: a shared libasan insists on being the first of all libraries.
IS_CLANG      := $(findstring clang,$(shell $(CC) --version))
NO_LOOP_CALLS := $(if $(IS_CLANG),,-fno-tree-loop-distribute-patterns)
STATIC_SAN    := $(if $(IS_CLANG),,$(if $(findstring address,$(SANITIZE)),-static-libasan) \
		 $(if $(findstring undefined,$(SANITIZE)),-static-libubsan))

# What is compiled does not say in which directory: two builds of one source are the same bytes.
NO_PLACE        := -ffile-prefix-map=$(CURDIR)=.

# The recorder's flags do not follow CFLAGS: code that runs inside others has no spare parts to try.
LIBPROV_CFLAGS  := $(CPPFLAGS) -U_FORTIFY_SOURCE $(NO_PLACE) -std=gnu11 -O2 -g -fPIC -fvisibility=hidden -ftls-model=initial-exec \
		   -fexceptions -fasynchronous-unwind-tables -fno-stack-protector -D_GNU_SOURCE \
		   -ffreestanding -ffunction-sections -fdata-sections $(NO_LOOP_CALLS) -I. -Ilibprov -DPROV_TOOL='"prov $(VERSION)"'
# Each mapping and each page that the dynamic linker writes costs every start of a program: text and
# constants are one mapping, nothing is sealed afterwards, no constructors of the compiler's run, and
# libprov/order.ld says what stands together, and its own functions are not looked up.
LIBPROV_LDFLAGS := $(LDFLAGS) -shared -nostartfiles -Wl,-z,now -Wl,-z,norelro -Wl,-z,noseparate-code -Wl,-soname,libprov.so \
		   -Wl,--no-as-needed -Wl,-Bsymbolic-functions \
		   -Wl,--version-script=generated/libprov.map -Wl,-T,libprov/order.ld
LIBPROV_LIBS    :=
FOLLOW_LDFLAGS  := $(LDFLAGS) -static-pie -nostdlib -nostartfiles -Wl,-z,norelro -Wl,-z,noseparate-code -Wl,--gc-sections -Wl,-z,text

# Position-independent, and nothing exported but osi.h: these objects are also libprov-osi's.
HOME_CFLAGS  := $(CPPFLAGS) $(NO_PLACE) -std=gnu11 -D_GNU_SOURCE -I. -Ianalysis -fPIC -fvisibility=hidden $(CFLAGS) $(SANFLAGS) -DPROV_TOOL='"prov $(VERSION)"'
HOME_LDFLAGS := $(LDFLAGS) $(SANFLAGS) $(STATIC_SAN)
HOME_LIBS    := -ljansson -lzstd -lcrypto -lsqlite3
# Functions and lines of code, where elfutils is there; only what needs it is linked with it.
HAS_LIBDW    := $(shell $(CC) $(CPPFLAGS) -E -include elfutils/libdwfl.h -x c /dev/null >/dev/null 2>&1 && echo 1)
HOME_CFLAGS  += -DHAVE_LIBDW=$(or $(HAS_LIBDW),0)
# dvc.yaml and CWL, likewise.
HAS_LIBYAML  := $(shell $(CC) $(CPPFLAGS) -E -include yaml.h -x c /dev/null >/dev/null 2>&1 && echo 1)
HOME_CFLAGS  += -DHAVE_LIBYAML=$(or $(HAS_LIBYAML),0)
HOME_LIBS    += $(if $(HAS_LIBYAML),-Wl$(comma)--as-needed -lyaml -Wl$(comma)--no-as-needed)
HOME_LIBS    += $(if $(HAS_LIBDW),-Wl$(comma)--as-needed -ldw -Wl$(comma)--no-as-needed)
OSI_LIBS     := -lzstd

# --- sources ---------------------------------------------------------------------------------

FOLLOW_SRC   := $(wildcard libprov/follow/*.[cS])
LIBPROV_SRC  := $(filter-out $(FOLLOW_SRC),$(wildcard libprov/*.[cS] libprov/*/*.[cS] libprov/*/*/*.[cS])) $(filter-out %/encode_ops.c,$(wildcard generated/*.c))
ANALYSIS_SRC := $(filter-out analysis/commands/main.c,$(wildcard analysis/*/*.c)) $(wildcard generated/dictionary.c generated/encode_ops.c libprov/start/secret*.c)
WRAPPER_SRC  := $(wildcard wrapper/*.c wrapper/*/*.c)
OSI_SRC      := $(filter-out osi/main.c osi/cmd_%,$(wildcard osi/*.c))
OSI_CMD_SRC  := osi/main.c $(wildcard osi/cmd_*.c)
AUDIT_SRC    := $(wildcard audit/*.c audit/*/*.c)
UNIT_SRC     := $(wildcard tests/unit/*.c)
OP_SRC       := $(wildcard tests/op/*.c)
HELPER_SRC   := $(wildcard tests/helper/*.c)
HELPER_DIRS  := $(patsubst %/main.c,%,$(wildcard tests/helper/*/main.c))
FAULTS_SRC   := tests/faults/sys.c
OLD_SRC      := tests/faults/left_out.c

LIBPROV_OBJ  := $(patsubst %,$(BUILD)/recorder/%.o,$(LIBPROV_SRC))
FOLLOW_OBJ   := $(patsubst %,$(BUILD)/recorder/%.o,$(FOLLOW_SRC)) $(filter-out %/libprov/real.c.o,$(LIBPROV_OBJ))
ANALYSIS_OBJ := $(patsubst %,$(BUILD)/home/%.o,$(ANALYSIS_SRC))
WRAPPER_OBJ  := $(patsubst %,$(BUILD)/home/%.o,$(WRAPPER_SRC))
OSI_OBJ      := $(patsubst %,$(BUILD)/home/%.o,$(OSI_SRC))
AUDIT_OBJ    := $(patsubst %,$(BUILD)/home/%.o,$(AUDIT_SRC))
OSI_CMD_OBJ  := $(patsubst %,$(BUILD)/home/%.o,$(OSI_CMD_SRC))
TEST_BIN     := $(patsubst %.c,$(BUILD)/%,$(UNIT_SRC) $(OP_SRC) $(HELPER_SRC)) $(addprefix $(BUILD)/,$(HELPER_DIRS)) $(BUILD)/tests/libprov-faults.so \
		$(BUILD)/tests/libprov-old.so

# A half that is not written yet is not built.
PROGRAMS := $(if $(wildcard libprov/*.c),$(BUILD)/libprov.so $(BUILD)/libprov-2.so $(BUILD)/libprov-3.so $(BUILD)/prov-follow) \
	    $(if $(wildcard analysis/*/*.c),$(BUILD)/libanalysis.a) \
	    $(if $(wildcard analysis/commands/main.c),$(BUILD)/prov-query) \
	    $(if $(wildcard generated/ops.h),$(BUILD)/prov-record) \
	    $(BUILD)/libprov-osi.so $(BUILD)/libprov-osi.a $(BUILD)/prov-osi $(BUILD)/prov-audit

all: $(PROGRAMS)

# --- building --------------------------------------------------------------------------------

$(BUILD)/libprov.so: $(LIBPROV_OBJ) generated/libprov.map libprov/order.ld
	$(CC) $(LIBPROV_LDFLAGS) -o $@ $(LIBPROV_OBJ) $(LIBPROV_LIBS)

# Recordings inside recordings: the dynamic linker loads one file only once, so each level has its own.
$(BUILD)/libprov-%.so: $(BUILD)/libprov.so
	cp $< $@

# libprov without a libc, for programs that cannot load it (libprov/follow/follow.h).
$(BUILD)/prov-follow: $(FOLLOW_OBJ)
	$(CC) $(FOLLOW_LDFLAGS) -o $@ $(FOLLOW_OBJ)

$(BUILD)/libanalysis.a: $(ANALYSIS_OBJ)
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/prov-query: $(BUILD)/home/analysis/commands/main.c.o $(BUILD)/libanalysis.a
	$(CC) $(HOME_LDFLAGS) -o $@ $^ $(HOME_LIBS)

$(BUILD)/prov-record: $(WRAPPER_OBJ) $(BUILD)/libanalysis.a
	$(CC) $(HOME_LDFLAGS) -o $@ $^ $(HOME_LIBS)

$(BUILD)/prov-audit: $(AUDIT_OBJ) $(BUILD)/libanalysis.a
	$(CC) $(HOME_LDFLAGS) -o $@ $^ $(HOME_LIBS)

# OSI_ABI of include/prov/osi.h is the number behind the name.
$(BUILD)/libprov-osi.so.1: $(OSI_OBJ) $(BUILD)/libanalysis.a osi/libprov-osi.map
	$(CC) $(LDFLAGS) -shared -Wl,-soname,libprov-osi.so.1 -Wl,--version-script=osi/libprov-osi.map \
		-Wl,--no-undefined-version -o $@ $(OSI_OBJ) $(BUILD)/libanalysis.a $(OSI_LIBS)

$(BUILD)/libprov-osi.so: $(BUILD)/libprov-osi.so.1
	ln -sf libprov-osi.so.1 $@

# One object, in which only what osi.h declares can be seen from outside.
$(BUILD)/libprov-osi.a: $(OSI_OBJ) $(BUILD)/libanalysis.a
	rm -f $@
	$(LD) -r -o $(BUILD)/libprov-osi.o $^
	$(OBJCOPY) --localize-hidden $(BUILD)/libprov-osi.o
	$(AR) rcs $@ $(BUILD)/libprov-osi.o

# It exports the functions of osi.h to plug-ins.
$(BUILD)/prov-osi: $(OSI_CMD_OBJ) $(OSI_OBJ) $(BUILD)/libanalysis.a
	$(CC) $(HOME_LDFLAGS) -Wl,--export-dynamic -o $@ $^ $(HOME_LIBS)

$(BUILD)/recorder/%.o: % $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(LIBPROV_CFLAGS) $(WARN) $(INCLUDE) -MMD -MP -c -o $@ $<

$(BUILD)/home/%.o: % $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(HOME_CFLAGS) $(WARN) $(INCLUDE) -MMD -MP -c -o $@ $<

# Unit tests are part of the reader's half; op tests and helpers are ordinary programs to be recorded.
$(BUILD)/tests/unit/%: tests/unit/%.c $(OSI_OBJ) $(BUILD)/libanalysis.a $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(HOME_CFLAGS) $(WARN) $(INCLUDE) -I. -MMD -MP $(HOME_LDFLAGS) -o $@ $< $(OSI_OBJ) $(BUILD)/libanalysis.a $(HOME_LIBS)

# It has one of the launcher's files in it, which uses these.
$(BUILD)/tests/unit/compact: OSI_OBJ := $(patsubst %,$(BUILD)/home/wrapper/saving/%.c.o,room living live_chunk stream)
$(BUILD)/tests/unit/compact: $(patsubst %,$(BUILD)/home/wrapper/saving/%.c.o,room living live_chunk stream)

# It has the recorder's files in it that it is about.
$(BUILD)/tests/unit/thin: INCLUDE += -Ilibprov

# The recorder with its own system calls failing on demand (tests/faults/sys.c says how).
$(BUILD)/tests/libprov-faults.so: $(BUILD)/libprov.so $(BUILD)/recorder/$(FAULTS_SRC).o
	@mkdir -p $(@D)
	$(CC) $(LIBPROV_LDFLAGS) -o $@ $(filter-out %/libprov/sys.c.o,$(LIBPROV_OBJ)) $(BUILD)/recorder/$(FAULTS_SRC).o

# The recorder as an old one meets a new libc (tests/faults/left_out.c).
$(BUILD)/tests/libprov-old.so: $(BUILD)/libprov.so $(BUILD)/recorder/$(OLD_SRC).o
	@mkdir -p $(@D)
	$(CC) $(LIBPROV_LDFLAGS) -o $@ $(filter-out %/generated/left_out.c.o,$(LIBPROV_OBJ)) $(BUILD)/recorder/$(OLD_SRC).o

$(BUILD)/tests/%: tests/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) -std=gnu11 -O1 -g $(WARN) $(INCLUDE) -I. -MMD -MP -o $@ $< -pthread -lm

# A folder of C files is one program.  (The rule without a recipe and the rm: it may have been one file
# when it was last built.)
define HELPER_DIR
$(BUILD)/$(1): $(wildcard $(1)/*.[ch]) $(BUILD)/flags
	@mkdir -p $$(@D) && rm -f $$@.d
	$$(CC) -std=gnu11 -O1 -g $$(WARN) $$(INCLUDE) -I. -o $$@ $$(filter $(1)/%.c,$$^) -pthread -lm
$(1).c:
endef
$(foreach dir,$(HELPER_DIRS),$(eval $(call HELPER_DIR,$(dir))))

$(BUILD)/flags: FORCE
	@mkdir -p $(BUILD)
	@echo '$(CC) $(LIBPROV_CFLAGS) $(HOME_CFLAGS) $(HOME_LDFLAGS) $(WARN)' >$@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# --- the generator ---------------------------------------------------------------------------

generated:
	$(PYTHON) -B spec/gen.py spec generated

check-generated:
	@tmp=$$(mktemp -d) && trap 'rm -rf "$$tmp"' EXIT && $(PYTHON) -B spec/gen.py spec "$$tmp" && \
	diff -r "$$tmp" generated || { echo 'generated/ differs from what spec/ says; repair: make generated' >&2; exit 1; }

# --- tests -----------------------------------------------------------------------------------

tests: all $(TEST_BIN) $(BUILD)/fuzz/replay_read $(BUILD)/fuzz/replay_commands \
	$(BUILD)/bench/make-recording $(addprefix $(BUILD)/bench/,work steps empty.so)

check: tests
	tests/run --quick

check-all: tests check-generated
	tests/run

# The README's commands in bare systems; needs root, debootstrap and the network: an hour and a half.
SUITES ?= bookworm trixie
check-matrix:
	.ci/matrix $(SUITES)

# In full what check-all does a part of: some 45 minutes.
check-transparency: tests
	TRANSPARENCY=full tests/run -j 1 stress/faults scenario/cpython scenario/stressors stress/threaded-programs

# The reader and the commands, compiled once more: fuzz_NAME with what libFuzzer needs, replay_NAME
# with the sanitizers alone.  exit() is the fuzzer's, so are the two main()s.
FUZZ_CC      ?= clang
FUZZ_SECONDS ?= 60
FUZZ_FLAGS   := -DHAVE_LIBDW=$(or $(HAS_LIBDW),0) -DHAVE_LIBYAML=$(or $(HAS_LIBYAML),0) -std=gnu11 -D_GNU_SOURCE -Ianalysis -O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=all \
		-DPROV_TOOL='"prov $(VERSION)"' -I. $(INCLUDE)
FUZZ_OBJ     := $(patsubst %,%.o,$(ANALYSIS_SRC) analysis/commands/main.c $(OSI_SRC) $(OSI_CMD_SRC) tests/fuzz/image.c)
FUZZ_MAINS    = -Dexit=fuzz_exit $(if $(filter analysis/commands/main.c,$<),-Dmain=query_main) \
		$(if $(filter osi/main.c,$<),-Dmain=osi_main)
FUZZ_BUILT   := $(addprefix $(BUILD)/fuzz/clang/,$(FUZZ_OBJ) tests/fuzz/fuzz_read.c.o tests/fuzz/fuzz_commands.c.o) \
		$(addprefix $(BUILD)/fuzz/gcc/,$(FUZZ_OBJ) tests/fuzz/fuzz_read.c.o tests/fuzz/fuzz_commands.c.o)

$(BUILD)/fuzz/clang/%.o: % $(BUILD)/flags
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FUZZ_FLAGS) $(FUZZ_MAINS) -fsanitize=fuzzer-no-link,address,undefined -MMD -MP -c -o $@ $<

$(BUILD)/fuzz/gcc/%.o: % $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(FUZZ_FLAGS) $(FUZZ_MAINS) -fsanitize=address,undefined -MMD -MP -c -o $@ $<

$(BUILD)/fuzz/fuzz_%: $(BUILD)/fuzz/clang/tests/fuzz/fuzz_%.c.o $(addprefix $(BUILD)/fuzz/clang/,$(FUZZ_OBJ))
	$(FUZZ_CC) -fsanitize=fuzzer,address,undefined -Wl,--export-dynamic -o $@ $^ $(HOME_LIBS)

$(BUILD)/fuzz/replay_%: $(BUILD)/fuzz/gcc/tests/fuzz/fuzz_%.c.o tests/fuzz/replay.c $(addprefix $(BUILD)/fuzz/gcc/,$(FUZZ_OBJ))
	$(CC) $(FUZZ_FLAGS) -fsanitize=address,undefined -Wl,--export-dynamic -o $@ $^ $(HOME_LIBS)

.SECONDARY: $(FUZZ_BUILT)

fuzz: $(BUILD)/fuzz/fuzz_read $(BUILD)/fuzz/fuzz_commands
	tests/fuzz/run $(FUZZ_SECONDS)

COUNTED := $(addprefix $(BUILD)/bench/,work steps empty.so)

bench: all $(COUNTED)
	bench/counts || true
	bench/run

bench-counts: all $(COUNTED)
	bench/counts

bench-graph: all $(BUILD)/bench/make-recording
	bench/graph

bench-follow: all $(BUILD)/bench/work-static
	bench/follow

bench-locks: all $(BUILD)/bench/locks
	bench/locks

$(BUILD)/bench/work $(BUILD)/bench/steps $(BUILD)/bench/locks: $(BUILD)/bench/%: bench/%.c
	@mkdir -p $(@D)
	$(CC) -std=gnu11 -O2 $(WARN) -o $@ $< -pthread

# Of what cannot load libprov.
$(BUILD)/bench/work-static: bench/work.c
	@mkdir -p $(@D)
	$(CC) -O2 -g -static -pthread -o $@ $<

$(BUILD)/bench/empty.so: bench/empty.c
	@mkdir -p $(@D)
	$(CC) -shared -fPIC -o $@ $<

$(BUILD)/bench/make-recording: bench/make-recording.c bench/made_file.c bench/made_file.h $(BUILD)/libanalysis.a $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(HOME_CFLAGS) $(WARN) $(INCLUDE) $(HOME_LDFLAGS) -o $@ $(filter %.c,$^) $(BUILD)/libanalysis.a -lzstd

# A copy of what is here, without what was built.  The MAKEFLAGS of this make are not that one's.
demo: all
	rm -rf $(BUILD)/demo
	mkdir $(BUILD)/demo
	tar -c --exclude=./build --exclude=./.git . | tar -xC $(BUILD)/demo
	cd $(BUILD)/demo && MAKEFLAGS= $(CURDIR)/wrapper/prov record -f -o ../demo.prov $(MAKE) -s
	wrapper/prov summary $(BUILD)/demo.prov

# --- code ------------------------------------------------------------------------------------

C_FILES = $(wildcard include/prov/*.h libprov/*.[ch] libprov/*/*.[ch] libprov/*/*/*.[ch] analysis/*/*.[ch] wrapper/*.[ch] wrapper/*/*.[ch] audit/*.[ch] audit/*/*.[ch] osi/*.[ch] examples/*.c tests/*/*.[ch] tests/helper/*/*.[ch] bench/*.[ch])

format:
	clang-format -i $(C_FILES)

check-format:
	@clang-format --dry-run --Werror $(C_FILES) || { echo 'repair: make format' >&2; exit 1; }

lint: all
	tests/run 'lint/*'

# --- installing ------------------------------------------------------------------------------

BINDIR := $(DESTDIR)$(PREFIX)/bin
PROVDIR := $(DESTDIR)$(LIBDIR)/prov
DEVDIR := $(DESTDIR)$(LIBDIR)
HEADDIR := $(DESTDIR)$(PREFIX)/include/prov
MANDIR := $(DESTDIR)$(PREFIX)/share/man

install: all
	install -d $(DESTDIR)$(DOCDIR)/docs $(BINDIR) $(PROVDIR) $(MANDIR)/man1 $(MANDIR)/man3 $(MANDIR)/man7 $(DEVDIR)/pkgconfig $(HEADDIR)
	sed 's|"$$home/../lib/prov"|& "$(LIBDIR)/prov"|' wrapper/prov >$(BINDIR)/prov
	chmod 755 $(BINDIR)/prov
	install -m 755 $(BUILD)/prov-record $(BUILD)/prov-query $(BUILD)/prov-osi $(BUILD)/prov-audit $(PROVDIR)
	install -m 755 $(BUILD)/libprov.so $(BUILD)/libprov-2.so $(BUILD)/libprov-3.so $(BUILD)/prov-follow $(PROVDIR)
	install -m 644 man/prov.1 $(MANDIR)/man1
	install -m 644 man/prov-osi.3 $(MANDIR)/man3
	install -m 644 generated/prov-calls.7 $(MANDIR)/man7
	install -m 644 include/prov/osi.h $(HEADDIR)
	install -m 755 $(BUILD)/libprov-osi.so.1 $(DEVDIR)
	ln -sf libprov-osi.so.1 $(DEVDIR)/libprov-osi.so
	install -m 644 $(BUILD)/libprov-osi.a $(DEVDIR)
	install -m 644 README.md NEWS LICENSE $(DESTDIR)$(DOCDIR)
	install -m 644 docs/*.md $(DESTDIR)$(DOCDIR)/docs
	sed 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@VERSION@|$(VERSION)|; s|@LIBS@|$(OSI_LIBS)|' osi/prov-osi.pc.in \
		>$(DEVDIR)/pkgconfig/prov-osi.pc

uninstall:
	rm -f $(BINDIR)/prov $(PROVDIR)/prov-record $(PROVDIR)/prov-query $(PROVDIR)/prov-osi $(PROVDIR)/prov-audit $(PROVDIR)/libprov*.so $(PROVDIR)/prov-follow \
		$(MANDIR)/man1/prov.1 $(MANDIR)/man3/prov-osi.3 $(MANDIR)/man7/prov-calls.7 \
		$(HEADDIR)/osi.h $(DEVDIR)/libprov-osi.* $(DEVDIR)/pkgconfig/prov-osi.pc
	rm -rf $(DESTDIR)$(DOCDIR)
	-rmdir $(PROVDIR) $(HEADDIR)

clean:
	rm -rf $(BUILD)

help:
	@echo 'make                  build/libprov.so, prov-query, prov-record, libprov-osi, prov-osi, prov-audit'
	@echo 'make check            the quick tests (under a minute)'
	@echo 'make check-all        all tests, and that generated/ is what spec/ says'
	@echo 'make check-transparency  the long form of the tests that compare bare and recorded runs'
	@echo 'make check-matrix     demo and all tests in bare systems of SUITES (bookworm trixie), made by debootstrap'
	@echo 'make demo             record a build of a clean copy of prov and show the summary'
	@echo 'make generated        run the generator; check-generated compares only'
	@echo 'make lint             include directions, exported and imported symbols, scripts'
	@echo 'make format           clang-format; check-format only looks'
	@echo 'make fuzz             feed the reader damaged recordings for FUZZ_SECONDS (60); needs clang'
	@echo 'make bench            measure what recording costs'
	@echo 'make bench-counts     what a start and a call cost in page faults, system calls, instructions'
	@echo 'make bench-follow     what it costs to record static programs'
	@echo 'make bench-graph      measure what the graph of ten million operations costs'
	@echo 'make install          PREFIX=$(PREFIX) DESTDIR=$(DESTDIR); uninstall'
	@echo 'make clean            remove build/'
	@echo 'variables             BUILD CC CFLAGS CPPFLAGS LDFLAGS LIBDIR DOCDIR WERROR=1 SANITIZE=address,undefined'

FORCE:
.DELETE_ON_ERROR:
.PHONY: all tests generated check-generated check check-all check-matrix check-transparency fuzz bench bench-counts bench-follow bench-graph demo format check-format \
	lint install uninstall clean help FORCE
