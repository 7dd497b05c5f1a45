// Package main copies a file by many goroutines and runs a program.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"sync"
)

func copies(from, to string) error {
	text, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, text, 0644)
}

func main() {
	var all sync.WaitGroup
	for i := 0; i < 20; i++ {
		all.Add(1)
		go func(i int) {
			defer all.Done()
			if err := copies(os.Args[1], fmt.Sprintf("%s.%d", os.Args[2], i)); err != nil {
				fmt.Println(err)
			}
		}(i)
	}
	all.Wait()
	if err := os.Rename(os.Args[2]+".0", os.Args[2]); err != nil {
		fmt.Println(err)
	}
	text, err := exec.Command("cat", os.Args[2]).Output()
	fmt.Println(len(text), err, number())
	if _, err := os.Stat("none"); err == nil {
		os.Exit(1)
	}
	os.Exit(3)
}
