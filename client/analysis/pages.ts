/** Results on one page; the API's own standard. */
export const perPage = 50;

/** Which results the page of an option's text holds; the first page for a text that is no page. */
export const offsetOf = (page: string | undefined): number =>
  page !== undefined && /^[1-9]\d{0,4}$/.test(page) ? (Number(page) - 1) * perPage : 0;
