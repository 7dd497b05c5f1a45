module hello

go 1.13
