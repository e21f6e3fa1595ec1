// Where a loop over an iterator calls it: next() at what the value goes to or
// at the word of, return() where the body of the loop ends.
const L = () => {
	const line = new Error().stack.split('\n')[3];
	console.log(line.trim().split(' (')[0],
		line.trim().slice(0, -1).split(':').slice(-2).join(':'));
};
const iterator = (n, result) => ({
	next() {
		L();
		return result({ done: n-- <= 0 });
	},
	return() {
		L();
		return {};
	},
});
const plain = (n) => ({ [Symbol.iterator]: () => {
	L();
	return iterator(n, (x) => x);
} });
const later = (n) => ({ [Symbol.asyncIterator]: () => {
	L();
	return iterator(n, (x) => Promise.resolve(x));
} });
function whole(x) { for (const y of x) { } }
function breaks(x) { for (const y of x) { break; } }
function throws(x) { try { for (const y of x) { throw 1; } } catch (e) { } }
function returns(x) { for (const y of x) { return 5; } }
function assigns(x) {
	let y;
	for (y of x) {
		x.z = 5;
		break;
	}
}
function* delegates(x) { yield* x; }
for (const f of [whole, breaks, throws, returns, assigns])
	f(plain(1));
const g = delegates(plain(1));
g.next();
g.return();

async function awaits(x) { for await (const y of x) { } }
async function awaitsBreaks(x) { for await (const y of x) { break; } }
async function awaitsThrows(x) {
	try { for await (const y of x) { throw 1; } } catch (e) { }
}
async function awaitsReturns(x) { for await (const y of x) { return 5; } }
async function awaitsAssigns(x) {
	let y;
	for await (y of x) {
		await 1;
		x.z = 5;
		await 2;
		break;
	}
}
(async () => {
	for (const f of [awaits, awaitsBreaks, awaitsThrows, awaitsReturns,
		awaitsAssigns])
		await f(later(1));
})();

// expect: at whole 26:37
// expect: at whole 26:32
// expect: at whole 26:32
// expect: at breaks 27:38
// expect: at breaks 27:33
// expect: at breaks 27:43
// expect: at throws 28:44
// expect: at throws 28:39
// expect: at throws 28:49
// expect: at returns 29:39
// expect: at returns 29:34
// expect: at returns 29:44
// expect: at assigns 32:12
// expect: at assigns 32:7
// expect: at assigns 34:3
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at awaits 44:50
// expect: at awaits 44:45
// expect: at awaits 44:45
// expect: at awaitsBreaks 45:56
// expect: at awaitsBreaks 45:51
// expect: at awaitsBreaks 45:61
// expect: at awaitsThrows 47:30
// expect: at awaitsThrows 47:25
// expect: at awaitsThrows 47:35
// expect: at awaitsReturns 49:57
// expect: at awaitsReturns 49:52
// expect: at awaitsReturns 49:62
// expect: at awaitsAssigns 52:18
// expect: at awaitsAssigns 52:13
// expect: at awaitsAssigns 56:3
// as: node10
// expect: at whole 26:37
// expect: at whole 26:32
// expect: at whole 26:32
// expect: at breaks 27:38
// expect: at breaks 27:33
// expect: at breaks 27:43
// expect: at throws 28:44
// expect: at throws 28:39
// expect: at throws 28:49
// expect: at returns 29:39
// expect: at returns 29:34
// expect: at returns 29:44
// expect: at assigns 32:12
// expect: at assigns 32:7
// expect: at assigns 34:3
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at awaits 44:50
// expect: at awaits 44:47
// expect: at awaits 44:47
// expect: at awaitsBreaks 45:56
// expect: at awaitsBreaks 45:53
// expect: at awaitsBreaks 45:61
// expect: at awaitsThrows 47:30
// expect: at awaitsThrows 47:27
// expect: at awaitsThrows 47:35
// expect: at awaitsReturns 49:57
// expect: at awaitsReturns 49:54
// expect: at awaitsReturns 49:62
// expect: at awaitsAssigns 52:18
// expect: at awaitsAssigns 52:15
// expect: at awaitsAssigns 56:3
// as: node11
// expect: at whole 26:37
// expect: at whole 26:32
// expect: at whole 26:32
// expect: at breaks 27:38
// expect: at breaks 27:33
// expect: at breaks 27:43
// expect: at throws 28:44
// expect: at throws 28:39
// expect: at throws 28:49
// expect: at returns 29:39
// expect: at returns 29:34
// expect: at returns 29:44
// expect: at assigns 32:12
// expect: at assigns 32:7
// expect: at assigns 34:3
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at awaits 44:50
// expect: at awaits 44:47
// expect: at awaits 44:47
// expect: at awaitsBreaks 45:56
// expect: at awaitsBreaks 45:53
// expect: at awaitsBreaks 45:61
// expect: at awaitsThrows 47:30
// expect: at awaitsThrows 47:27
// expect: at awaitsThrows 47:35
// expect: at awaitsReturns 49:57
// expect: at awaitsReturns 49:54
// expect: at awaitsReturns 49:62
// expect: at awaitsAssigns 52:18
// expect: at awaitsAssigns 52:15
// expect: at awaitsAssigns 56:3
// as: node12
// expect: at whole 26:37
// expect: at whole 26:32
// expect: at whole 26:32
// expect: at breaks 27:38
// expect: at breaks 27:33
// expect: at breaks 27:43
// expect: at throws 28:44
// expect: at throws 28:39
// expect: at throws 28:49
// expect: at returns 29:39
// expect: at returns 29:34
// expect: at returns 29:44
// expect: at assigns 32:12
// expect: at assigns 32:7
// expect: at assigns 34:3
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at awaits 44:50
// expect: at awaits 44:45
// expect: at awaits 44:45
// expect: at awaitsBreaks 45:56
// expect: at awaitsBreaks 45:51
// expect: at awaitsBreaks 45:61
// expect: at awaitsThrows 47:30
// expect: at awaitsThrows 47:25
// expect: at awaitsThrows 47:35
// expect: at awaitsReturns 49:57
// expect: at awaitsReturns 49:52
// expect: at awaitsReturns 49:62
// expect: at awaitsAssigns 52:18
// expect: at awaitsAssigns 52:13
// expect: at awaitsAssigns 56:3
// as: node26
// expect: at whole 26:37
// expect: at whole 26:32
// expect: at whole 26:32
// expect: at breaks 27:38
// expect: at breaks 27:33
// expect: at breaks 27:43
// expect: at throws 28:44
// expect: at throws 28:39
// expect: at throws 28:49
// expect: at returns 29:39
// expect: at returns 29:34
// expect: at returns 29:44
// expect: at assigns 32:12
// expect: at assigns 32:7
// expect: at assigns 34:3
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at delegates 37:26
// expect: at awaits 44:50
// expect: at awaits 44:45
// expect: at awaits 44:45
// expect: at awaitsBreaks 45:56
// expect: at awaitsBreaks 45:51
// expect: at awaitsBreaks 45:61
// expect: at awaitsThrows 47:30
// expect: at awaitsThrows 47:25
// expect: at awaitsThrows 47:35
// expect: at awaitsReturns 49:57
// expect: at awaitsReturns 49:52
// expect: at awaitsReturns 49:62
// expect: at awaitsAssigns 52:18
// expect: at awaitsAssigns 52:13
// expect: at awaitsAssigns 56:3
