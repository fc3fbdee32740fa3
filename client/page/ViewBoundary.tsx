import { Component } from 'react';
import type { ReactNode } from 'react';
import { NotShown } from '../api/failures.ts';
import { Failure } from './Failure.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a view that fails from taking the page with it. React knows no other form of this than a class. */
export class ViewBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    // A program that did not arrive is asked for anew only by a page that is loaded anew; the address keeps the place.
    return (
      <Failure
        what="the view"
        error={new NotShown()}
        retry={() => {
          location.reload();
        }}
      />
    );
  }
}
