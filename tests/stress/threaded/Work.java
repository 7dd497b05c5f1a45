import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Monitors, locks, queues and a pool that divides its work. */
public class Work {
	static long sum;
	static final Object monitor = new Object();

	static class Fib extends RecursiveTask<Long> {
		final int n;
		Fib(int n) { this.n = n; }
		protected Long compute() {
			if (n < 2)
				return (long)n;
			Fib a = new Fib(n - 1);
			a.fork();
			return new Fib(n - 2).compute() + a.join();
		}
	}

	static void run(int n, Runnable work) throws Exception {
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < n; i++)
			threads.add(new Thread(work));
		for (Thread t : threads)
			t.start();
		for (Thread t : threads)
			t.join();
	}

	public static void main(String[] args) throws Exception {
		run(4, () -> {
			for (int i = 0; i < 20000; i++)
				synchronized (monitor) {
					sum++;
				}
		});
		System.out.println("monitor " + sum);
		ReentrantLock lock = new ReentrantLock(true);
		Condition turn = lock.newCondition();
		run(4, () -> {
			for (int i = 0; i < 500; i++) {
				lock.lock();
				try {
					sum++;
					turn.signalAll();
				} finally {
					lock.unlock();
				}
			}
		});
		System.out.println("lock " + sum);
		System.out.println("pool " + new ForkJoinPool(4).invoke(new Fib(18)));
		BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(4);
		CountDownLatch done = new CountDownLatch(3);
		ConcurrentSkipListSet<String> made = new ConcurrentSkipListSet<>();
		ExecutorService pool = Executors.newFixedThreadPool(3);
		for (int w = 0; w < 3; w++)
			pool.submit(() -> {
				for (int n; (n = queue.take()) >= 0;) {
					Path file = Paths.get("file" + n);
					Files.write(file, new byte[n]);
					made.add(file + "=" + Files.readAllBytes(file).length);
				}
				done.countDown();
				return null;
			});
		for (int i = 0; i < 50; i++)
			queue.put(i);
		for (int w = 0; w < 3; w++)
			queue.put(-1);
		done.await();
		pool.shutdown();
		System.out.println(made);
		System.exit(4);
	}
}
