BEGIN { while (("cat b" | getline line) > 0) print line; print strftime("%Y", 0) }
{ n += $1 }
END { print n | "sort"; close("sort"); print n >"/dev/stderr" }
