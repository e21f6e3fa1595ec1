// Which pairs a sort of a short list compares.
for (const list of [[3, 1, 2, 5, 4], [1, 2, 3, 4, 5, 6, 7], [8, 7, 6, 5, 4, 3, 2, 1], [2, 1]]) {
	const pairs = [];
	list.sort((a, b) => (pairs.push(`${a}:${b}`), a - b));
	console.log(pairs.join(' '));
}

// expect: 1:3 2:1 2:3 2:1 5:2 5:3 4:3 4:5
// expect: 2:1 3:2 4:3 5:4 6:5 7:6
// expect: 7:8 6:7 5:6 4:5 3:4 2:3 1:2
// expect: 1:2
// as: node10
// expect: 3:1 3:2 1:2 3:5 5:4 3:4
// expect: 1:2 2:3 3:4 4:5 5:6 6:7
// expect: 8:7 8:6 7:6 8:5 7:5 6:5 8:4 7:4 6:4 5:4 8:3 7:3 6:3 5:3 4:3 8:2 7:2 6:2 5:2 4:2 3:2 8:1 7:1 6:1 5:1 4:1 3:1 2:1
// expect: 2:1
// as: node26
// expect: 1:3 2:3 2:1 5:2 5:3 4:3 4:5
// expect: 2:1 3:2 4:2 4:3 5:3 5:4 6:3 6:5 7:4 7:6
// expect: 7:8 6:7 5:6 4:5 3:4 2:3 1:2
// expect: 1:2
