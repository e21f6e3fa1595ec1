// Instead of test262's: it asks Function for code made from a string.
function fnGlobalObject() {
  return globalThis;
}
