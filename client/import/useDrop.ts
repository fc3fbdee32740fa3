import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Takes files that are dropped on an element; tells whether some are held above it. */
export const useDrop = (
  target: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean => {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const onOver = (event: DragEvent): void => {
      // Without this the browser opens the file in the place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (): void => {
      setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    element.addEventListener('dragover', onOver);
    element.addEventListener('dragleave', onLeave);
    element.addEventListener('drop', onDrop);
    return () => {
      element.removeEventListener('dragover', onOver);
      element.removeEventListener('dragleave', onLeave);
      element.removeEventListener('drop', onDrop);
    };
  }, [target, onFiles]);
  return isOver;
};
