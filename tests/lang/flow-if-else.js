// if and else, with and without braces.
const kind = n => {
  if (n < 0) return 'negative';
  else if (n === 0) return 'zero';
  if (n > 100) { return 'big'; } else { return 'small'; }
};
console.log(kind(-1), kind(0), kind(5), kind(500));
if (0) console.log('no'); else if ('') console.log('no'); else console.log('yes');
if (1) if (0) console.log('a'); else console.log('dangling');

// expect: negative zero small big
// expect: yes
// expect: dangling
