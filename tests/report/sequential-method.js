// finds: sequential
// saves: 5 ms
// In a method, in a try block that both are in.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

class Page {
  async load(id) {
    try {
      let head = await after(5, 'head ' + id);
      let body = await after(8, 'body ' + id);
      return head + body;
    } catch {
      return 'failed';
    }
  }
}

new Page().load(1).then(console.log);
