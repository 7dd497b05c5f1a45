// Goroutines, which make their system calls and their locks without libc.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var lock sync.Mutex
	var all sync.WaitGroup
	sum := 0
	for i := 0; i < 20; i++ {
		all.Add(1)
		go func(i int) {
			defer all.Done()
			text, _ := os.ReadFile("numbers")
			lock.Lock()
			sum += len(text)
			lock.Unlock()
		}(i)
	}
	all.Wait()
	fmt.Println(sum > 0)
	os.Exit(9)
}
