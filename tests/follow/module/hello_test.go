package main

import (
	"os"
	"testing"
)

func TestCopies(t *testing.T) {
	if err := copies("hello.go", "copy"); err != nil {
		t.Fatal(err)
	}
	os.Remove("copy")
}
