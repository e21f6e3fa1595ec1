// About a million steps: eight functions that await in turn.
async function worker(n) {
	let sum = 0;
	for (let i = 0; i < n; i++)
		sum += await i;
	return sum;
}
Promise.all(Array.from({ length: 8 }, () => worker(15500)))
	.then(sums => console.log(sums[0]));
