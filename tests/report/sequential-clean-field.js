// finds:
// The value goes into an object that the second looks at.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const page = {
  async load() {
    this.user = await after(20, 'Ada');
    this.orders = await this.fetch();
    console.log(this.orders);
  },
  async fetch() {
    await after(30);
    return this.user ? 1 : 0;
  },
};

page.load();
