import { describe, expect, test } from 'vitest';
import { dateStands } from '../../../seed/sources/dateStands.ts';

describe('a date stands in a text', () => {
  test.each([
    ['2002-05-31', 'SHADOW BOARD - 31st MAY 2002'],
    ['2011-11-08', 'CABINET**Partnerships****8 November 2011****Report'],
    ['2011-08-18', 'Performance Reward Grant 18/08/2011'],
    ['2010-12-03', 'LSP Board, 3rd Dec 2010'],
    ['XXXX-06-27', 'the session held on 27th of June'],
    ['XXXX-08-18', 'Grant 18/08/2011'],
    ['2002-04', 'in April or May 2002'],
    ['2002-22', 'in the Summer of 2002'],
    ['XXXX-12', 'by December'],
    ['2010-12-03', 'May 2010, and December 3rd'],
    ['2011', 'in 2010/11'],
    ['2011', 'for 2008-2011'],
    ['2011', 'for 2008-11'],
    ['200X', 'in 2004'],
    ['2002/2004', 'from 2002 until 2004'],
    ['2002/..', 'from 2002'],
    ['2002-05?', 'in May 2002'],
  ])('%s in "%s"', (date, text) => {
    expect(dateStands(date, text)).toBe(true);
  });

  test.each([
    ['2002-05-30', 'SHADOW BOARD - 31st MAY 2002'],
    ['2002-05-01', '31st May 2002'],
    ['2002-05-31', '31st June 2002, not in May'],
    ['2003-05-31', '31st May 2002'],
    ['2002-03', 'in April or May 2002'],
    ['2002-05', 'in May. By 2002'],
    ['2002-22', 'in the spring of 2002'],
    ['2012', 'in 2010/11'],
    ['2002/2005', 'from 2002 until 2004'],
    ['200X', 'in 2014'],
  ])('%s not in "%s"', (date, text) => {
    expect(dateStands(date, text)).toBe(false);
  });
});
