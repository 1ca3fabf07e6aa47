import type { Lead } from '../../../src/model/lead/lead.ts';

/**
 * What answers at `/leads` in place of the network, and what it got. To be imported before the form: delivery
 * takes the page's fetch when its module loads.
 */
export const endpoint = {
  answer: (lead: Lead): Response | Promise<Response> =>
    Response.json({ id: lead.id }, { status: 201 }),
  received: [] as Lead[],
};

const pageFetch = window.fetch.bind(window);
window.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.includes('/leads')) return pageFetch(input, init);
  const lead = JSON.parse(init?.body as string) as Lead;
  endpoint.received.push(lead);
  return Promise.resolve(endpoint.answer(lead));
};
after(() => {
  window.fetch = pageFetch;
});
