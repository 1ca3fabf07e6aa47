import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ordersOf } from '../../.ci/function-order.ts';

const functions = Array.from({ length: 40 }, (_, at) => {
  const next = at < 39 ? `f${at + 1}(x)+` : '';
  return `function f${at}(x){return ${next}${at % 3 ? `x*${at}` : `[x].map(y=>y+${at})[0]`}}`;
});
const script = `/*! é */\n!function(){"use strict";let text=\`~é\`;${functions.join('')}let y=f0(2);result.push(y)}();`;

function resultOf(code: string): unknown {
  const result: unknown[] = [];
  runInNewContext(code, { result });
  return result[0];
}

suite('The orders of a script’s functions', () => {
  test('mean the same as the one it has, which is the first', () => {
    const orders = ordersOf(script);
    assert.equal(orders[0], script);
    assert.ok(new Set(orders).size > 5);
    for (const order of orders) {
      assert.equal(resultOf(order), resultOf(script));
      assert.deepEqual([...order].sort(), [...script].sort());
    }
  });

  test('are only the one it has where there is nothing to put in order', () => {
    for (const code of ['!function(){let a=1}();', '(()=>{function a(){}})();']) {
      assert.deepEqual(ordersOf(code), [code]);
    }
  });
});
