# Interpreters that share variables, a queue and a semaphore.
use strict;
use warnings;
use threads;
use threads::shared;
use Thread::Queue;
use Thread::Semaphore;

my $sum :shared = 0;
my ($queue, $free) = (Thread::Queue->new, Thread::Semaphore->new(2));
my @workers = map {
	threads->create(sub {
		my $n = 0;
		while (defined(my $path = $queue->dequeue)) {
			$free->down;
			open my $f, '<', $path or die $!;
			$n += length <$f>;
			close $f;
			$free->up;
			lock $sum;
			$sum++;
		}
		return $n;
	})
} 1 .. 3;
$queue->enqueue(('line') x 300);
$queue->end;
my $length = 0;
$length += $_->join for @workers;
print "$sum $length\n";
exit 8;
