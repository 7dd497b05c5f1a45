# The same for cmark, which cmake builds.
# slow
# timeout 560
. "$TESTS/truth/lib.sh"
need make gcc cmake
source_of cmark cmark
unset MAKEFLAGS MFLAGS MAKELEVEL
same -d cmark -n 'cmark: cmake, make' -u '*CMake*' -u '*.make' -u '*/flags.make' -u stdout -- \
	sh -c 'cmake -S . -B out -DCMAKE_BUILD_TYPE=Release >/dev/null && make -s -C out -j2'
finish
