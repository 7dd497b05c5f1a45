#!/bin/bash
# timeout 180
# slow
# What the fuzzer is fed with, and what once crashed the reader or a command, does them no harm.
. "$TESTS/lib.sh"
# Not every release of gcc looks for that by itself.
export ASAN_OPTIONS=detect_stack_use_after_return=1
for target in read commands; do
	status 0 "$ROOT/build/fuzz/replay_$target" "$TESTS"/fuzz/corpus/*
	equal "inputs tried" "$(find "$TESTS/fuzz/corpus" -type f | wc -l)" "$(grep -c fuzz/corpus/ err)"
done
