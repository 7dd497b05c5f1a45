"""Threads, pools and processes of Python that share queues, locks and memory: what comes out does not
depend on who was faster."""
import concurrent.futures, multiprocessing, os, queue, sys, threading

FILES = [f'data/{i}' for i in range(40)]

def size(path):
    with open(path) as f:
        return len(f.read())

def consume(todo, done, turn, turns):
    while (path := todo.get()) is not None:
        done.put((path, size(path)))
        with turn:
            turns.append(path)
            turn.notify_all()

def threads():
    todo, done, turn, turns = queue.Queue(4), queue.SimpleQueue(), threading.Condition(), []
    workers = [threading.Thread(target=consume, args=(todo, done, turn, turns)) for _ in range(4)]
    for w in workers:
        w.start()
    for path in FILES * 5:
        todo.put(path)
    with turn:
        turn.wait_for(lambda: len(turns) == 5 * len(FILES))
    for w in workers:
        todo.put(None)
    for w in workers:
        w.join()
    print('threads', sorted(done.get() for _ in range(5 * len(FILES)))[::20])

def add(n, lock, free, total, barrier):
    barrier.wait()
    for _ in range(n):
        with free, lock:
            total.value += size(FILES[7])

def processes(how):
    """The locks lie in memory that all of them have."""
    context = multiprocessing.get_context(how)
    lock, free, total = context.Lock(), context.BoundedSemaphore(2), context.Value('q', 0, lock=False)
    barrier = context.Barrier(3)
    children = [context.Process(target=add, args=(100, lock, free, total, barrier)) for _ in range(3)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print(how, total.value, [c.exitcode for c in children])
    with context.Pool(2) as pool:
        print(how, pool.map(size, FILES[:10]))

def forks_beside_threads():
    """While others take and give locks all the time, children are made that do the same."""
    stop, lock, taken = threading.Event(), threading.Lock(), [0]
    def busy():
        while not stop.is_set():
            with lock:
                taken[0] += 1
    threads = [threading.Thread(target=busy) for _ in range(3)]
    for t in threads:
        t.start()
    ends = []
    for i in range(10):
        pid = os.fork()
        if not pid:
            own = threading.Thread(target=size, args=(FILES[0],))
            own.start()
            own.join()
            os._exit(i)
        ends.append(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    stop.set()
    for t in threads:
        t.join()
    print('forks', ends, taken[0] > 0)

if __name__ == '__main__':
    os.makedirs('data')
    for i, path in enumerate(FILES):
        with open(path, 'w') as f:
            f.write('x' * i)
    threads()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        print('pool', sum(pool.map(size, FILES * 10)))
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        print('process pool', sum(pool.map(size, FILES)))
    for how in 'fork', 'spawn', 'forkserver':
        processes(how)
    forks_beside_threads()
    sys.exit(5)
