/** Data files are modules: build/data-modules.js parses them at build time. Readers check what they get. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
