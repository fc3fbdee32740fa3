/** Results on one page; the API's own standard. */
export const perPage = 50;

/** Whether an option's text is the number of a page. */
export const isPage = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text);

/** Which results the page of an option's text holds; the first page for a text that is no page. */
export const offsetOf = (page: string | undefined): number =>
  page !== undefined && isPage(page) ? (Number(page) - 1) * perPage : 0;
