const keys: readonly (readonly [where: string, keys: string, does: string])[] = [
  ['Everywhere', 'Tab, Shift with Tab', 'to the next or previous link, button or field'],
  ['Everywhere', 'Enter', 'follows a link, presses a button, opens what can be opened'],
  ['Everywhere', 'The first Tab on the page', 'offers to skip to the main content'],
  ['Everywhere', 'The browser’s Back', 'undoes the last step: view, selection, filter or option'],
  ['Search', 'Down and Up', 'walk over the suggestions'],
  ['Search', 'Enter', 'takes the suggestion'],
  ['Search', 'Escape', 'closes the list'],
  ['Map', 'Arrows', 'walk from box to box'],
  ['Map', 'Enter, Escape', 'show the facts of a box, let go of it'],
  ['Map', '+, −, 0', 'larger, smaller, the whole'],
  ['Map', 'Shift with arrows', 'move the picture'],
  ['Tables', 'Enter on a heading', 'sorts by it; again, the other way round'],
  ['Number fields', 'Enter', 'takes the number; so does leaving the field'],
];

/** Which keys do what. Every act of the page has one. */
export const Keyboard = () => (
  <table className="govuk-table about__keys">
    <caption className="govuk-visually-hidden">Keys</caption>
    <thead>
      <tr>
        {['Where', 'Keys', 'What they do'].map((heading) => (
          <th key={heading} scope="col" className="govuk-table__header">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {keys.map((row) => (
        <tr key={row.join()}>
          {row.map((cell) => (
            <td key={cell} className="govuk-table__cell">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
