// finds: sequential
// saves: 90 ms
// Five items, one after the other; what came of one is not looked at.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));
const warm = id => after(20 + id, { id });

(async () => {
  let n = 0;
  for (const id of [1, 2, 3, 4, 5]) {
    const item = await warm(id);
    n++;
  }
  console.log('warm', n);
})();
