set f [open a]
set lines [split [read $f] "\n"]
close $f
puts [llength $lines]
puts [lsort [glob *]]
file copy a z
file delete z
puts [exec cat b]
catch {source none.tcl}
