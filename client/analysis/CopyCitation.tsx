import { useId, useState } from 'react';

/** A citation in sight, to be copied by a press or by hand. */
export const CopyCitation = ({ text }: { readonly text: string }) => {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    // Without TLS a browser has no clipboard for us; the text can still be marked and copied.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    const done = clipboard?.writeText(text) ?? Promise.reject(new Error('There is no clipboard.'));
    done.then(
      () => {
        setSaid('Copied.');
      },
      () => {
        setSaid('This browser does not let the page copy: mark the text and copy it.');
      },
    );
  };
  return (
    <div className="citation">
      <p className="citation__text" id={id}>
        {text}
      </p>
      <button type="button" className="link-button" onClick={copy} aria-describedby={id}>
        Copy citation
      </button>{' '}
      <span role="status">{said}</span>
    </div>
  );
};
