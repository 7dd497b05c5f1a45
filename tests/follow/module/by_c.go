//go:build cgo
// +build cgo

package main

// int number(void) { return 42; }
import "C"

func number() int {
	return int(C.number())
}
