import type { Plugin } from 'vite';

/**
 * Lit makes its Trusted Types policy while its module runs. A page whose `trusted-types` directive does
 * not list that name, or lists it once and has another Lit, would stop our whole script there. Ours
 * asks for `leadline`, then for Lit's own name, and goes on without where neither may be made.
 */
export function guardTrustedTypes(): Plugin {
  const creation = /\b(\w+)\.createPolicy\("lit-html",\s*(\{\s*createHTML:[^}]*\})\)/;
  return {
    name: 'guard-trusted-types',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!creation.test(code)) {
        throw new Error(`${id}: expected where Lit makes its Trusted Types policy, found nothing`);
      }
      const guarded =
        '(()=>{for(const name of["leadline","lit-html"])try{return $1.createPolicy(name,$2)}catch{}})()';
      return { code: code.replace(creation, guarded), map: null };
    },
  };
}
