// finds:
// The value is taken apart at once.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const next = url => after(30, 'page of ' + url);

async function main() {
  const { url } = await after(20, { url: '/2' });
  const page = await next(url);
  console.log(page);
}

main();
