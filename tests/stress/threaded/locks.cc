// What C++ has for threads: each sum comes out as if one thread had made it.
#include <atomic>
#include <barrier>
#include <condition_variable>
#include <deque>
#include <fstream>
#include <future>
#include <iostream>
#include <latch>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <string>
#include <thread>
#include <vector>

static const int rounds = 20000;

static std::vector<std::thread> start(int n, const auto &work)
{
	std::vector<std::thread> threads;
	for (int i = 0; i < n; i++)
		threads.emplace_back(work, i);
	return threads;
}

static void run(int n, const auto &work)
{
	for (auto &thread : start(n, work))
		thread.join();
}

static long mutexes()
{
	std::mutex mutex;
	std::recursive_timed_mutex recursive;
	long sum = 0;
	run(4, [&](int i) {
		for (int k = 0; k < rounds; k++) {
			std::scoped_lock both(mutex, recursive);
			std::lock_guard again(recursive);
			sum += i;
		}
	});
	return sum;
}

static long readers_and_writers()
{
	std::shared_mutex mutex;
	std::shared_timed_mutex timed;
	long sum = 0, odd = 0;
	run(4, [&](int i) {
		for (int k = 0; k < rounds; k++)
			if (k % 16 == i) {
				std::unique_lock lock(mutex);
				sum++, sum++;
			} else {
				std::shared_lock lock(mutex);
				std::shared_lock other(timed, std::chrono::seconds(60));
				odd += sum % 2;
			}
	});
	return sum + odd;
}

static long queue()
{
	std::mutex mutex;
	std::condition_variable_any filled;
	std::deque<int> todo;
	std::atomic<long> sum = 0;
	auto consumers = start(3, [&](int) {
		for (;;) {
			std::unique_lock lock(mutex);
			filled.wait(lock, [&] { return !todo.empty(); });
			int n = todo.front();
			if (n < 0)
				return;
			todo.pop_front();
			sum += n;
		}
	});
	for (int i = 0; i < rounds; i++) {
		std::lock_guard lock(mutex);
		todo.push_back(i);
		filled.notify_one();
	}
	{
		std::lock_guard lock(mutex);
		todo.push_back(-1);
		filled.notify_all();
	}
	for (auto &c : consumers)
		c.join();
	return sum;
}

static long once_and_thrown()
{
	std::once_flag flag;
	std::atomic<long> tried = 0, caught = 0;
	run(4, [&](int) {
		try {
			std::call_once(flag, [&] {
				if (++tried < 3)
					throw tried.load();
			});
		} catch (long) {
			caught++;
		}
	});
	return tried * 10 + caught;
}

static long waits()
{
	std::counting_semaphore<8> free(2);
	std::latch latch(4);
	std::barrier barrier(4);
	std::atomic<int> flag = 0, inside = 0, most = 0;
	auto threads = start(4, [&](int) {
		latch.arrive_and_wait();
		flag.wait(0);
		for (int k = 0; k < rounds / 100; k++) {
			free.acquire();
			most = std::max<int>(most, ++inside);
			inside--;
			free.release();
			barrier.arrive_and_wait();
		}
	});
	flag = 1;
	flag.notify_all();
	for (auto &thread : threads)
		thread.join();
	return most >= 1 && most <= 2;
}

static long files()
{
	std::vector<std::future<long>> parts;
	std::mutex mutex;
	std::ofstream all("all");
	for (int i = 0; i < 8; i++)
		parts.push_back(std::async(std::launch::async, [&, i] {
			std::string name = "part" + std::to_string(i), word;
			std::ofstream(name) << std::string(i, 'x') << std::endl;
			std::ifstream(name) >> word;
			std::lock_guard lock(mutex);
			all << 'x' << std::flush;
			return long(word.size());
		}));
	long sum = 0;
	for (auto &part : parts)
		sum += part.get();
	return sum;
}

int main()
{
	std::cout << mutexes() << ' ' << readers_and_writers() << ' ' << queue() << ' ' << once_and_thrown() << ' '
		  << waits() << ' ' << files() << '\n';
	return 6;
}
