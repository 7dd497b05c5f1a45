#!/bin/bash
# What the fuzzer is fed with, and what once crashed the reader, does it no harm.
. "$TESTS/lib.sh"
status 0 "$ROOT/build/fuzz/replay_read" "$TESTS"/fuzz/corpus/*
equal "inputs tried" "$(find "$TESTS/fuzz/corpus" -type f | wc -l)" "$(grep -c fuzz/corpus/ err)"
