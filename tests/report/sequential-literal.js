// finds: sequential
// saves: 15 ms
// The values go into an object.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function page() {
  return {
    user: await after(15, 'Ada'),
    orders: await after(40, [1, 2]),
  };
}

page().then(p => console.log(p));
