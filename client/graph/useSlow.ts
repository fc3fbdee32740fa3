import { useEffect, useState } from 'react';
import { patience } from '../page/patience.ts';

/** Whether something has been busy for so long that it is to be said. */
export const useSlow = (isBusy: boolean): boolean => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setIsSlow(isBusy);
      },
      isBusy ? patience : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [isBusy]);
  return isBusy && isSlow;
};
