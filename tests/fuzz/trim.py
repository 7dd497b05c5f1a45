#!/usr/bin/env python3
"""trim.py FROM TO [PAGES]: makes a small raw recording of a raw or compact one, for the corpus.

The list of calls is left out of the dictionary, the rest of it is moved to the second page, and at
most PAGES pages of chunks are kept.  Host, boot and identity are blanked.
"""
import struct
import subprocess
import sys

PAGE = 4096


def prov_check(data):
    h = 0xCBF29CE484222325
    for byte in data:
        h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return (h ^ h >> 32) & 0xFFFFFFFF


def main():
    data = open(sys.argv[1], "rb").read()
    pages = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    head = bytearray(data[:PAGE])
    if struct.unpack_from("<I", head, 12)[0] == 2:
        data = data[:PAGE] + subprocess.run(["zstd", "-dcq"], input=data[PAGE:], stdout=subprocess.PIPE, check=True).stdout
        struct.pack_into("<I", head, 12, 1)
    dict_len, = struct.unpack_from("<I", head, 20)
    data_start, = struct.unpack_from("<Q", head, 24)
    text = b"".join(line for line in data[PAGE:PAGE + dict_len].splitlines(True) if line.startswith(b"op "))
    assert len(text) <= PAGE
    chunks = data[data_start:data_start + pages * PAGE]
    end = 2 * PAGE + len(chunks)
    struct.pack_into("<IQ", head, 20, len(text), 2 * PAGE)
    at_uuid = 20 + 4 + 8 * 6
    head[at_uuid:at_uuid + 16 + 16 + 40 + 64] = bytes(16 + 16 + 40 + 64)
    at_check = at_uuid + 16 + 16 + 40 + 64 + 32 + 4
    struct.pack_into("<I", head, at_check, prov_check(head[:at_check]))
    struct.pack_into("<Q", head, at_check + 4, end)
    with open(sys.argv[2], "wb") as f:
        f.write(head + text.ljust(PAGE, b"\0") + chunks)


main()
