import type { Load } from './fatigueQuery.ts';
import { exceedsInWords, rangeInWords } from './loadWords.ts';

interface Props {
  readonly load: Load;
  /** Seats that the whole width stands for. */
  readonly most: number;
}

/** Whose seats they are: which a statute requires, which could be cut, and of which the paper does not say. */
const parts = [
  { id: 'statutory', title: 'statutory', count: (load: Load) => load.statutorySeats },
  { id: 'voluntary', title: 'voluntary', count: (load: Load) => load.voluntarySeats },
  { id: 'unstated', title: 'not stated which', count: (load: Load) => load.unstatedSeats },
] as const;

/** One load as a bar of seats by whether they can be cut, its meetings as a range, and the thresholds that it is beyond. */
export const LoadPicture = ({ load, most }: Props) => {
  const widths = parts.map(({ count }) => (count(load) / most) * 100);
  const said = parts.filter(({ count }) => count(load) > 0);
  return (
    <div className="load">
      <svg className="load__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ id }, at) => (
          <rect
            key={id}
            className={`load__${id}`}
            x={widths.slice(0, at).reduce((sum, width) => sum + width, 0)}
            width={widths[at]}
            height="10"
          />
        ))}
      </svg>
      <p className="load__figures">
        {load.seats} {load.seats === 1 ? 'seat' : 'seats'} (
        {said.map(({ title, count }) => `${String(count(load))} ${title}`).join(', ')}). Meetings a year:{' '}
        {rangeInWords(load.meetings)}. Hours a year: {rangeInWords(load.hours)}.{' '}
        {load.exceeds.map((one) => (
          <strong
            key={one.measure}
            className={`status load__exceeds${one.surely ? '' : ' load__exceeds--perhaps'}`}
          >
            {exceedsInWords([one])}
          </strong>
        ))}
      </p>
    </div>
  );
};
