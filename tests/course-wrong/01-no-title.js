// Topic: cooking
// Level: 7
// Needs: a newer Node
console.log('no title');
