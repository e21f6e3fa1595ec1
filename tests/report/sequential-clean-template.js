// finds:
// The value is in a template.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const name = `user ${await after(20, 'Ada')}`;
  const page = await after(30, 'page');
  console.log(name, page);
}

main();
