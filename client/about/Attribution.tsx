/** Whose data and whose programs this rests on, with their terms. */
export const Attribution = () => (
  <ul className="govuk-list govuk-list--bullet">
    <li>
      The facts come from the public papers that each landscape names, told in words of our own, with the
      place of each.
    </li>
    <li>
      Codes, kinds, populations and centres of areas come from mySociety,{' '}
      <a className="govuk-link" href="https://github.com/mysociety/uk_local_authority_names_and_codes">
        UK local authority names and codes
      </a>
      , under the Creative Commons Attribution 4.0 licence, made of open data of the Office for National
      Statistics and Ordnance Survey; some values were typed by hand and rounded. Contains data of the Office
      for National Statistics, Crown copyright and database right, under the Open Government Licence v3.0.
    </li>
    <li>
      The graph is kept in Neo4j Community Edition (GPLv3), a separate program. The API is made by
      @neo4j/graphql and Apollo Server, the console is GraphiQL.
    </li>
    <li>
      The map is drawn by Cytoscape.js, the page by React. Its looks follow the GOV.UK Design System, which is
      used under the MIT licence: this is no page of GOV.UK.
    </li>
    <li>This program is under the MIT licence.</li>
  </ul>
);
