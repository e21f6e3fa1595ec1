// finds:
// The second operation reads the variable through a closure.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  let user;
  const orders = async () => {
    await after(30);
    return 'of ' + user;
  };
  user = await after(20, 'Ada');
  const list = await orders();
  console.log('got them', list.length);
}

main();
