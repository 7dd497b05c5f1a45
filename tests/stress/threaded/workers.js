// Workers that take turns by Atomics in shared memory, and read and write files on libuv's threads.
const { Worker, isMainThread, workerData, parentPort } = require('worker_threads');
const fs = require('fs');

if (isMainThread) {
	const shared = new Int32Array(new SharedArrayBuffer(8));
	const said = [];
	let left = 4;
	for (let i = 0; i < 4; i++) {
		const worker = new Worker(__filename, { workerData: { shared, i } });
		worker.on('message', (m) => said.push(m));
		worker.on('exit', async () => {
			if (--left)
				return;
			const names = fs.readdirSync('.').filter((n) => n.startsWith('made')).sort();
			const all = await Promise.all(names.map((n) => fs.promises.readFile(n, 'utf8')));
			console.log(said.sort().join(' '), shared[1], names.length, all.join('').length);
			process.exit(3);
		});
	}
} else {
	const { shared, i } = workerData;
	for (let k = 0; k < 100; k++) {
		while (Atomics.compareExchange(shared, 0, 0, 1) !== 0)
			Atomics.wait(shared, 0, 1);
		shared[1]++;
		Atomics.store(shared, 0, 0);
		Atomics.notify(shared, 0, 1);
	}
	for (let k = 0; k < 10; k++)
		fs.promises.writeFile(`made${i}.${k}`, 'x'.repeat(k)).then(() => k === 9 && parentPort.postMessage(`done${i}`));
}
