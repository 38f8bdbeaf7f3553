export class DatasetGone extends Error {
  constructor(name: string) {
    super(`The dataset "${name}" was deleted meanwhile: nothing of this request was stored`)
    this.name = 'DatasetGone'
  }
}
