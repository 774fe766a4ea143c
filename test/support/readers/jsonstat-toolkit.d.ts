/** What is used here of a package that comes without types. */
declare module 'jsonstat-toolkit' {
  interface DataSet {
    readonly extension: unknown
    /** A row a cell, in the order of the cells. */
    toTable(options: { type: 'arrobj'; content: 'id'; status: true }): unknown
  }
  function read(response: unknown): DataSet
  export = read
}
