import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** GOV.UK's error summary: takes the focus when it comes, so that nobody has to look for what is wrong. */
export const ErrorSummary = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, []);
  return (
    <div className="govuk-error-summary" ref={ref} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">{children}</div>
      </div>
    </div>
  );
};
