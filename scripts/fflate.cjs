/**
 * fflate, loaded when a part is large enough to need it: it fills its tables on loading. Of its two
 * builds that for browsers, because that for Node starts threads and pes needs none.
 */

exports.Inflate = class {
  #inflate;

  constructor(take) {
    const { Inflate } = require('../node_modules/fflate/esm/browser.js');
    this.#inflate = new Inflate(take);
  }

  push(piece, isLast) {
    this.#inflate.push(piece, isLast);
  }
};
