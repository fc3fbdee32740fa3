/* Made by `npm run build` from schema/api.graphql: not to be edited. */
export type introspection_types = {
  Boolean: unknown;
  CountResult: {
    kind: 'OBJECT';
    name: 'CountResult';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  EdgeType: {
    name: 'EdgeType';
    enumValues:
      | 'ABOUT'
      | 'ACCOUNTABLE_BODY_FOR'
      | 'ACCOUNTABLE_TO'
      | 'ADDRESSES'
      | 'ALIGNS_WITH'
      | 'ATTENDS'
      | 'BETWEEN'
      | 'BINDS'
      | 'CONCERNS'
      | 'COUNTERPART_OF'
      | 'COVERS'
      | 'DECIDED_BY'
      | 'DESCRIBES'
      | 'EX_OFFICIO'
      | 'FEEDS_INTO'
      | 'FROM'
      | 'HELD_BY'
      | 'HOLDS'
      | 'LEADS'
      | 'MEMBER_OF'
      | 'MODE_OF'
      | 'NAMED_FOR'
      | 'NESTS_IN'
      | 'OBSERVER_OF'
      | 'OF'
      | 'ON'
      | 'ON_BEHALF_OF'
      | 'OWNED_BY'
      | 'PART_OF'
      | 'POST_IN'
      | 'RESPONSIBLE_FOR'
      | 'SAID_BY'
      | 'SERVES'
      | 'SUCCEEDED_BY'
      | 'SUPPORTS'
      | 'TO'
      | 'TOOK_PART_IN'
      | 'WEIGHED_IN'
      | 'WITHIN';
  };
  EvidenceResult: {
    kind: 'OBJECT';
    name: 'EvidenceResult';
    fields: {
      facts: {
        name: 'facts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'LinkedFactResult'; ofType: null };
            };
          };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      passages: {
        name: 'passages';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'PassageResult'; ofType: null };
            };
          };
        };
      };
      properties: {
        name: 'properties';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'PropertyResult'; ofType: null };
            };
          };
        };
      };
      status: { name: 'status'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      what: {
        name: 'what';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Float: unknown;
  GraphEdge: {
    kind: 'OBJECT';
    name: 'GraphEdge';
    fields: {
      from: {
        name: 'from';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      role: { name: 'role'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      seat: { name: 'seat'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      status: { name: 'status'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      to: {
        name: 'to';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      type: {
        name: 'type';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'EdgeType'; ofType: null } };
      };
      validFrom: { name: 'validFrom'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      validTo: { name: 'validTo'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  GraphNode: {
    kind: 'OBJECT';
    name: 'GraphNode';
    fields: {
      aliases: {
        name: 'aliases';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'SCALAR'; name: 'String'; ofType: null };
            };
          };
        };
      };
      count: { name: 'count'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: { name: 'kind'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      label: {
        name: 'label';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Label'; ofType: null } };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      sector: { name: 'sector'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      status: { name: 'status'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      tier: { name: 'tier'; type: { kind: 'ENUM'; name: 'Tier'; ofType: null } };
      validFrom: { name: 'validFrom'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      validTo: { name: 'validTo'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  GraphResult: {
    kind: 'OBJECT';
    name: 'GraphResult';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GraphEdge'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GraphNode'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ID: unknown;
  Int: unknown;
  Label: {
    name: 'Label';
    enumValues:
      | 'Agreement'
      | 'Allocation'
      | 'Area'
      | 'Attribute'
      | 'Block'
      | 'Duty'
      | 'Event'
      | 'Finding'
      | 'Fund'
      | 'ModeOfWorking'
      | 'Option'
      | 'Organisation'
      | 'Partnership'
      | 'Passage'
      | 'Person'
      | 'Post'
      | 'Project'
      | 'Seat'
      | 'Source'
      | 'Strategy'
      | 'Target'
      | 'Theme';
  };
  LandscapeKind: { name: 'LandscapeKind'; enumValues: 'imported' | 'published' | 'reference' | 'template' };
  LandscapeResult: {
    kind: 'OBJECT';
    name: 'LandscapeResult';
    fields: {
      date: {
        name: 'date';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      description: {
        name: 'description';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      edgeCounts: {
        name: 'edgeCounts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CountResult'; ofType: null };
            };
          };
        };
      };
      facts: {
        name: 'facts';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      findings: {
        name: 'findings';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GraphNode'; ofType: null };
            };
          };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'ENUM'; name: 'LandscapeKind'; ofType: null };
        };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      nodeCounts: {
        name: 'nodeCounts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CountResult'; ofType: null };
            };
          };
        };
      };
      publisher: {
        name: 'publisher';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      showsPeople: {
        name: 'showsPeople';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      sources: {
        name: 'sources';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SourceResult'; ofType: null };
            };
          };
        };
      };
      statusCounts: {
        name: 'statusCounts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CountResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  LinkedFactResult: {
    kind: 'OBJECT';
    name: 'LinkedFactResult';
    fields: {
      edge: {
        name: 'edge';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphEdge'; ofType: null } };
      };
      note: { name: 'note'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      other: {
        name: 'other';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphNode'; ofType: null } };
      };
      passages: {
        name: 'passages';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'PassageResult'; ofType: null };
            };
          };
        };
      };
      sentence: {
        name: 'sentence';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  PassageResult: {
    kind: 'OBJECT';
    name: 'PassageResult';
    fields: {
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      locator: {
        name: 'locator';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      note: { name: 'note'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  PropertyResult: {
    kind: 'OBJECT';
    name: 'PropertyResult';
    fields: {
      heading: {
        name: 'heading';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      value: {
        name: 'value';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Query: {
    kind: 'OBJECT';
    name: 'Query';
    fields: {
      evidence: { name: 'evidence'; type: { kind: 'OBJECT'; name: 'EvidenceResult'; ofType: null } };
      graph: { name: 'graph'; type: { kind: 'OBJECT'; name: 'GraphResult'; ofType: null } };
      landscape: { name: 'landscape'; type: { kind: 'OBJECT'; name: 'LandscapeResult'; ofType: null } };
      landscapes: {
        name: 'landscapes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'LandscapeResult'; ofType: null };
            };
          };
        };
      };
      search: {
        name: 'search';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SearchHit'; ofType: null };
            };
          };
        };
      };
    };
  };
  SearchHit: {
    kind: 'OBJECT';
    name: 'SearchHit';
    fields: {
      matched: {
        name: 'matched';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphNode'; ofType: null } };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  SourceResult: {
    kind: 'OBJECT';
    name: 'SourceResult';
    fields: {
      date: {
        name: 'date';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      holes: { name: 'holes'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      licence: { name: 'licence'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      publisher: {
        name: 'publisher';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Status: {
    name: 'Status';
    enumValues:
      'considered' | 'ended' | 'existing' | 'expected' | 'guidance' | 'proposed' | 'recommended' | 'rejected';
  };
  String: unknown;
  Tier: {
    name: 'Tier';
    enumValues:
      | 'county'
      | 'district'
      | 'national'
      | 'neighbourhood'
      | 'parish'
      | 'regional'
      | 'sub_regional'
      | 'unitary';
  };
};

export type introspection = {
  name: never;
  query: 'Query';
  mutation: never;
  subscription: never;
  types: introspection_types;
};
