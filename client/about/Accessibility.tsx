/** What of the page is accessible, what is not, how that is known, and whom to tell. */
export const Accessibility = () => (
  <>
    <p className="govuk-body">
      This page is meant to be used by everyone: without a mouse, without a screen, on a phone, with letters
      twice as large. It aims at the Web Content Accessibility Guidelines 2.2, level AA.
    </p>
    <ul className="govuk-list govuk-list--bullet">
      <li>Every picture has a table or a list that says the same; nothing is told by colour alone.</li>
      <li>Everything can be done by keyboard. Nothing has to be dragged, and nothing moves by itself.</li>
      <li>
        The page can be read at a width of 320 pixels without being scrolled sideways; wide tables and
        pictures scroll inside themselves.
      </li>
      <li>It prints on A4 with its title, its date and its sources.</li>
    </ul>
    <p className="govuk-body">
      <strong>What is known not to be enough.</strong> The map is drawn on a canvas: a screen reader hears the
      box that the arrow keys have reached, and the view “Table” says all of it. The console of the API is its
      makers’ work and is not held to this. Words of the papers are in English, whatever language their names
      are in.
    </p>
    <p className="govuk-body">
      <strong>How it is known.</strong> Each change to the program runs axe over the states of the page at two
      widths, walks it by keyboard in a browser, and measures its width; nobody outside has audited it. Tell
      whoever runs this installation of a barrier that you meet; they know whom to pass it on to.
    </p>
  </>
);
