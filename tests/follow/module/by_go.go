//go:build !cgo
// +build !cgo

package main

func number() int {
	return 43
}
