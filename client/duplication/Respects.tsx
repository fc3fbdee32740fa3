import type { Duplication } from './duplicationQuery.ts';
import { respects, shareInWords } from './respects.ts';

/** How alike two partnerships are in each respect: a bar from 0 to 1, and an empty outline where the paper does not say. */
export const Respects = ({ components }: Pick<Duplication, 'components'>) => (
  <dl className="respects">
    {respects.map(({ id, title }) => {
      const share = components[id];
      return (
        <div key={id} className="respects__one">
          <dt className="respects__name">{title}</dt>
          <dd className="respects__share">
            <svg
              className={`respects__bar${share === null ? ' respects__bar--open' : ''}`}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect className="respects__ground" width="100" height="10" />
              {share !== null && <rect className="respects__known" width={share * 100} height="10" />}
            </svg>
            {shareInWords(share)}
          </dd>
        </div>
      );
    })}
  </dl>
);
