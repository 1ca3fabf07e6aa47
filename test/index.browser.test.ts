import { expect } from '@open-wc/testing';
import { version } from '../src/model/version.ts';

describe('the npm entry', () => {
  it('does nothing when it is imported, and all when it is asked to', async () => {
    const before = Reflect.ownKeys(document).length;
    const { defineLeadline, LeadlineQuiz } = await import('../src/index.ts');
    expect(customElements.get('leadline-quiz')).to.equal(undefined);
    expect(window.Leadline).to.equal(undefined);
    expect(Reflect.ownKeys(document)).to.have.length(before);

    defineLeadline();
    defineLeadline();
    expect(customElements.get('leadline-quiz')).to.equal(LeadlineQuiz);
    expect(window.Leadline, 'the global is of the script alone').to.equal(undefined);
    expect(Reflect.ownKeys(document)).to.include(Symbol.for(`leadline ${version}`));
  });
});
