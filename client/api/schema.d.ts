/* Made by `npm run build` from schema/api.graphql: not to be edited. */
export type introspection_types = {
  AnalysisDescription: {
    kind: 'OBJECT';
    name: 'AnalysisDescription';
    fields: {
      compares: {
        name: 'compares';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      greatest: { name: 'greatest'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      least: {
        name: 'least';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      measure: {
        name: 'measure';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      options: {
        name: 'options';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'OptionDescription'; ofType: null };
            };
          };
        };
      };
      question: {
        name: 'question';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      title: {
        name: 'title';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  AnalysisPage: {
    kind: 'INTERFACE';
    name: 'AnalysisPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'INTERFACE'; name: 'AnalysisResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
    possibleTypes:
      | 'ChangePage'
      | 'CommunitiesPage'
      | 'ConnectionPage'
      | 'DuplicationPage'
      | 'EchoPage'
      | 'FatiguePage'
      | 'GapsPage'
      | 'KeyPeoplePage'
      | 'OverlapPage'
      | 'StalePage'
      | 'TwoTierPage';
  };
  AnalysisResult: {
    kind: 'INTERFACE';
    name: 'AnalysisResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
    possibleTypes:
      | 'ChangeResult'
      | 'CommunitiesResult'
      | 'ConnectionResult'
      | 'DuplicationResult'
      | 'EchoResult'
      | 'FatigueResult'
      | 'GapsResult'
      | 'KeyPeopleResult'
      | 'OverlapResult'
      | 'StaleResult'
      | 'TwoTierResult';
  };
  AreaRelation: { name: 'AreaRelation'; enumValues: 'apart' | 'nested' | 'overlapping' | 'same' };
  Boolean: unknown;
  BothTiersResult: {
    kind: 'OBJECT';
    name: 'BothTiersResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      countySeats: {
        name: 'countySeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      districtSeats: {
        name: 'districtSeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      subject: {
        name: 'subject';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
      };
    };
  };
  CellState: { name: 'CellState'; enumValues: 'none' | 'one' | 'several' };
  ChangeFigureResult: {
    kind: 'OBJECT';
    name: 'ChangeFigureResult';
    fields: {
      after: { name: 'after'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      before: { name: 'before'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  ChangeKind: {
    name: 'ChangeKind';
    enumValues: 'added' | 'changed' | 'loses_every_seat' | 'removed' | 'succeeded';
  };
  ChangePage: {
    kind: 'OBJECT';
    name: 'ChangePage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      figures: {
        name: 'figures';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ChangeFigureResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ChangeResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      toAsOf: {
        name: 'toAsOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      toLandscape: {
        name: 'toLandscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      toStatuses: {
        name: 'toStatuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      unchanged: {
        name: 'unchanged';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ChangeUnchangedResult'; ofType: null };
            };
          };
        };
      };
      unchangedTotal: {
        name: 'unchangedTotal';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ChangeResult: {
    kind: 'OBJECT';
    name: 'ChangeResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ChangeKind'; ofType: null } };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      seatsAfter: {
        name: 'seatsAfter';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      seatsBefore: {
        name: 'seatsBefore';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      seatsGained: {
        name: 'seatsGained';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      seatsLost: {
        name: 'seatsLost';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      statusAfter: { name: 'statusAfter'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      statusBefore: { name: 'statusBefore'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      successorStatuses: {
        name: 'successorStatuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'LIST'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
        };
      };
      successors: {
        name: 'successors';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  ChangeUnchangedResult: {
    kind: 'OBJECT';
    name: 'ChangeUnchangedResult';
    fields: {
      body: {
        name: 'body';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
      };
      seats: {
        name: 'seats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      statusAfter: { name: 'statusAfter'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      statusBefore: { name: 'statusBefore'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
    };
  };
  CommunitiesPage: {
    kind: 'OBJECT';
    name: 'CommunitiesPage';
    fields: {
      areaAgreement: { name: 'areaAgreement'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      modularity: { name: 'modularity'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CommunitiesResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      topicAgreement: { name: 'topicAgreement'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  CommunitiesResult: {
    kind: 'OBJECT';
    name: 'CommunitiesResult';
    fields: {
      areas: {
        name: 'areas';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      bindingOrganisations: {
        name: 'bindingOrganisations';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      size: {
        name: 'size';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      topics: {
        name: 'topics';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  CompletenessResult: {
    kind: 'OBJECT';
    name: 'CompletenessResult';
    fields: {
      known: {
        name: 'known';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      of: {
        name: 'of';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      says: {
        name: 'says';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  ConnectionPage: {
    kind: 'OBJECT';
    name: 'ConnectionPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ConnectionResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      steps: { name: 'steps'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  ConnectionResult: {
    kind: 'OBJECT';
    name: 'ConnectionResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
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
      path: {
        name: 'path';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ConnectionStepResult'; ofType: null };
            };
          };
        };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  ConnectionStepResult: {
    kind: 'OBJECT';
    name: 'ConnectionStepResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      from: {
        name: 'from';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
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
      to: {
        name: 'to';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
      };
    };
  };
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
  CounterpartResult: {
    kind: 'OBJECT';
    name: 'CounterpartResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      county: {
        name: 'county';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
      };
      district: {
        name: 'district';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
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
      stated: {
        name: 'stated';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
    };
  };
  DualRepresentationResult: {
    kind: 'OBJECT';
    name: 'DualRepresentationResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      board: {
        name: 'board';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
      };
      bodies: {
        name: 'bodies';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      joint: {
        name: 'joint';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      jointWithinLimit: { name: 'jointWithinLimit'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      limit: { name: 'limit'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      otherSeats: {
        name: 'otherSeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
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
      preferred: { name: 'preferred'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      separate: {
        name: 'separate';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      separateWithinLimit: {
        name: 'separateWithinLimit';
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null };
      };
      status: {
        name: 'status';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      };
    };
  };
  DuplicationClass: {
    name: 'DuplicationClass';
    enumValues: 'complementary' | 'duplicate' | 'nested' | 'parallel';
  };
  DuplicationComponentsResult: {
    kind: 'OBJECT';
    name: 'DuplicationComponentsResult';
    fields: {
      area: { name: 'area'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      membership: { name: 'membership'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      modes: { name: 'modes'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      remit: { name: 'remit'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      themes: { name: 'themes'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
    };
  };
  DuplicationPage: {
    kind: 'OBJECT';
    name: 'DuplicationPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'DuplicationResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  DuplicationResult: {
    kind: 'OBJECT';
    name: 'DuplicationResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      class: { name: 'class'; type: { kind: 'ENUM'; name: 'DuplicationClass'; ofType: null } };
      components: {
        name: 'components';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'DuplicationComponentsResult'; ofType: null };
        };
      };
      confidence: {
        name: 'confidence';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      ground: { name: 'ground'; type: { kind: 'ENUM'; name: 'AreaRelation'; ofType: null } };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  EchoPage: {
    kind: 'OBJECT';
    name: 'EchoPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'EchoResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      verdicts: {
        name: 'verdicts';
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
  EchoResult: {
    kind: 'OBJECT';
    name: 'EchoResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'FindingKind'; ofType: null } };
      };
      negated: {
        name: 'negated';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
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
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'EchoedResult'; ofType: null };
            };
          };
        };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      verdict: {
        name: 'verdict';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Verdict'; ofType: null } };
      };
    };
  };
  EchoedResult: {
    kind: 'OBJECT';
    name: 'EchoedResult';
    fields: {
      analysis: {
        name: 'analysis';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
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
      restOnIt: {
        name: 'restOnIt';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'RestingFactResult'; ofType: null };
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
  FatiguePage: {
    kind: 'OBJECT';
    name: 'FatiguePage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      distribution: {
        name: 'distribution';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'LoadCountResult'; ofType: null };
            };
          };
        };
      };
      gini: { name: 'gini'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'FatigueResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      topTenthShare: { name: 'topTenthShare'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  FatigueResult: {
    kind: 'OBJECT';
    name: 'FatigueResult';
    fields: {
      alike: {
        name: 'alike';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      chairs: {
        name: 'chairs';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      cost: { name: 'cost'; type: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null } };
      exceeds: {
        name: 'exceeds';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ThresholdResult'; ofType: null };
            };
          };
        };
      };
      held: {
        name: 'held';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SeatResult'; ofType: null };
            };
          };
        };
      };
      hours: {
        name: 'hours';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      meetings: {
        name: 'meetings';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      partnerships: {
        name: 'partnerships';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
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
      representatives: { name: 'representatives'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      seats: {
        name: 'seats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      seatsPerRepresentative: {
        name: 'seatsPerRepresentative';
        type: { kind: 'SCALAR'; name: 'Float'; ofType: null };
      };
      statedSeats: {
        name: 'statedSeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      statutoryHours: {
        name: 'statutoryHours';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      statutoryMeetings: {
        name: 'statutoryMeetings';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      statutorySeats: {
        name: 'statutorySeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      unstatedHours: {
        name: 'unstatedHours';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      unstatedMeetings: {
        name: 'unstatedMeetings';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      unstatedSeats: {
        name: 'unstatedSeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      voluntaryHours: {
        name: 'voluntaryHours';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      voluntaryMeetings: {
        name: 'voluntaryMeetings';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      voluntarySeats: {
        name: 'voluntarySeats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  FindingKind: {
    name: 'FindingKind';
    enumValues:
      | 'advantage'
      | 'blank_in_table'
      | 'concern'
      | 'disadvantage'
      | 'duplication'
      | 'fatigue'
      | 'function'
      | 'gap'
      | 'observation'
      | 'principle'
      | 'recommendation'
      | 'request'
      | 'risk'
      | 'tension_between_tiers';
  };
  Float: unknown;
  GapCountResult: {
    kind: 'OBJECT';
    name: 'GapCountResult';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'GapKind'; ofType: null } };
      };
      origin: {
        name: 'origin';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'GapOrigin'; ofType: null } };
      };
    };
  };
  GapKind: {
    name: 'GapKind';
    enumValues:
      | 'area_without_a_seat'
      | 'other'
      | 'over_its_limit'
      | 'sector_without_a_seat'
      | 'theme_without_a_lead'
      | 'theme_without_a_seat'
      | 'vacancy';
  };
  GapOrigin: { name: 'GapOrigin'; enumValues: 'blank_in_its_table' | 'stated_by_the_review' | 'worked_out' };
  GapsPage: {
    kind: 'OBJECT';
    name: 'GapsPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      counts: {
        name: 'counts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GapCountResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GapsResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  GapsResult: {
    kind: 'OBJECT';
    name: 'GapsResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'GapKind'; ofType: null } };
      };
      origin: {
        name: 'origin';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'GapOrigin'; ofType: null } };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  GatheredBy: { name: 'GatheredBy'; enumValues: 'AREA' | 'THEME' };
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
  GroupLinkResult: {
    kind: 'OBJECT';
    name: 'GroupLinkResult';
    fields: {
      from: {
        name: 'from';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      isWithin: {
        name: 'isWithin';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      shared: {
        name: 'shared';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      to: {
        name: 'to';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
    };
  };
  GroupResult: {
    kind: 'OBJECT';
    name: 'GroupResult';
    fields: {
      members: {
        name: 'members';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphNode'; ofType: null } };
      };
      partnerships: {
        name: 'partnerships';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  GroupsResult: {
    kind: 'OBJECT';
    name: 'GroupsResult';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      groups: {
        name: 'groups';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GroupResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      links: {
        name: 'links';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'GroupLinkResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      ungrouped: {
        name: 'ungrouped';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ID: unknown;
  Int: unknown;
  KeyActor: { name: 'KeyActor'; enumValues: 'organisations' | 'people' };
  KeyPeoplePage: {
    kind: 'OBJECT';
    name: 'KeyPeoplePage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'KeyPeopleResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      sampled: { name: 'sampled'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      standardError: { name: 'standardError'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  KeyPeopleResult: {
    kind: 'OBJECT';
    name: 'KeyPeopleResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      betweenness: {
        name: 'betweenness';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      bridgesTiers: {
        name: 'bridgesTiers';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      cutOff: {
        name: 'cutOff';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      cutsOff: {
        name: 'cutsOff';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      seats: {
        name: 'seats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      tiers: {
        name: 'tiers';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Tier'; ofType: null } };
          };
        };
      };
    };
  };
  KeyRole: { name: 'KeyRole'; enumValues: 'bridges_tiers' | 'cuts_others_off' };
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
  LoadBearer: { name: 'LoadBearer'; enumValues: 'organisations' | 'people' | 'sectors' };
  LoadCountResult: {
    kind: 'OBJECT';
    name: 'LoadCountResult';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      seats: {
        name: 'seats';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  LoadMeasure: { name: 'LoadMeasure'; enumValues: 'hours_a_year' | 'meetings_a_year' | 'seats' };
  OptionDescription: {
    kind: 'OBJECT';
    name: 'OptionDescription';
    fields: {
      default: { name: 'default'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      greatest: { name: 'greatest'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      least: { name: 'least'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      localPolicy: {
        name: 'localPolicy';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      required: {
        name: 'required';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      says: {
        name: 'says';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      type: {
        name: 'type';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'OptionType'; ofType: null } };
      };
      words: {
        name: 'words';
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
    };
  };
  OptionType: {
    name: 'OptionType';
    enumValues: 'date' | 'id' | 'integer' | 'number' | 'word' | 'words' | 'yesNo';
  };
  OverlapMatrixResult: {
    kind: 'OBJECT';
    name: 'OverlapMatrixResult';
    fields: {
      partnerships: {
        name: 'partnerships';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      values: {
        name: 'values';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: {
                kind: 'LIST';
                name: never;
                ofType: {
                  kind: 'NON_NULL';
                  name: never;
                  ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null };
                };
              };
            };
          };
        };
      };
    };
  };
  OverlapMeasure: { name: 'OverlapMeasure'; enumValues: 'jaccard' | 'overlap_coefficient' | 'shared' };
  OverlapMemberResult: {
    kind: 'OBJECT';
    name: 'OverlapMemberResult';
    fields: {
      member: {
        name: 'member';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
      };
      seatsInA: {
        name: 'seatsInA';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SeatResult'; ofType: null };
            };
          };
        };
      };
      seatsInB: {
        name: 'seatsInB';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SeatResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  OverlapOrder: { name: 'OverlapOrder'; enumValues: 'jaccard' | 'overlap_coefficient' | 'q' | 'shared' };
  OverlapPage: {
    kind: 'OBJECT';
    name: 'OverlapPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      matrix: {
        name: 'matrix';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'OverlapMatrixResult'; ofType: null };
        };
      };
      pair: { name: 'pair'; type: { kind: 'OBJECT'; name: 'OverlapPairResult'; ofType: null } };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'OverlapResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      sets: {
        name: 'sets';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'OverlapSetResult'; ofType: null };
            };
          };
        };
      };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      tested: {
        name: 'tested';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      universe: {
        name: 'universe';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  OverlapPairResult: {
    kind: 'OBJECT';
    name: 'OverlapPairResult';
    fields: {
      both: {
        name: 'both';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'OverlapMemberResult'; ofType: null };
            };
          };
        };
      };
      onlyA: {
        name: 'onlyA';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'OverlapMemberResult'; ofType: null };
            };
          };
        };
      };
      onlyB: {
        name: 'onlyB';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'OverlapMemberResult'; ofType: null };
            };
          };
        };
      };
      overlap: {
        name: 'overlap';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'OverlapResult'; ofType: null };
        };
      };
    };
  };
  OverlapResult: {
    kind: 'OBJECT';
    name: 'OverlapResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      expected: {
        name: 'expected';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      jaccard: {
        name: 'jaccard';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      overlapCoefficient: {
        name: 'overlapCoefficient';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      p: {
        name: 'p';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
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
      q: {
        name: 'q';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      shared: {
        name: 'shared';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      sizes: {
        name: 'sizes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
          };
        };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  OverlapSet: { name: 'OverlapSet'; enumValues: 'areas' | 'organisations' | 'people' | 'themes' };
  OverlapSetResult: {
    kind: 'OBJECT';
    name: 'OverlapSetResult';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      members: {
        name: 'members';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      partnerships: {
        name: 'partnerships';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
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
      analyses: {
        name: 'analyses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'AnalysisDescription'; ofType: null };
            };
          };
        };
      };
      change: {
        name: 'change';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ChangePage'; ofType: null } };
      };
      communities: {
        name: 'communities';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'CommunitiesPage'; ofType: null };
        };
      };
      connection: {
        name: 'connection';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'ConnectionPage'; ofType: null };
        };
      };
      duplication: {
        name: 'duplication';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'DuplicationPage'; ofType: null };
        };
      };
      echo: {
        name: 'echo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'EchoPage'; ofType: null } };
      };
      evidence: { name: 'evidence'; type: { kind: 'OBJECT'; name: 'EvidenceResult'; ofType: null } };
      fatigue: {
        name: 'fatigue';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'FatiguePage'; ofType: null };
        };
      };
      gaps: {
        name: 'gaps';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GapsPage'; ofType: null } };
      };
      graph: { name: 'graph'; type: { kind: 'OBJECT'; name: 'GraphResult'; ofType: null } };
      groups: { name: 'groups'; type: { kind: 'OBJECT'; name: 'GroupsResult'; ofType: null } };
      keyPeople: {
        name: 'keyPeople';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'KeyPeoplePage'; ofType: null };
        };
      };
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
      overlap: {
        name: 'overlap';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'OverlapPage'; ofType: null };
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
      stale: {
        name: 'stale';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'StalePage'; ofType: null } };
      };
      twoTier: {
        name: 'twoTier';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'TwoTierPage'; ofType: null };
        };
      };
    };
  };
  RangeResult: {
    kind: 'OBJECT';
    name: 'RangeResult';
    fields: {
      from: {
        name: 'from';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      to: { name: 'to'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
    };
  };
  RestingFactResult: {
    kind: 'OBJECT';
    name: 'RestingFactResult';
    fields: {
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      status: { name: 'status'; type: { kind: 'ENUM'; name: 'Status'; ofType: null } };
      what: {
        name: 'what';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Role: {
    name: 'Role';
    enumValues: 'adviser' | 'chair' | 'in_attendance' | 'member' | 'observer' | 'secretary' | 'vice_chair';
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
      represents: {
        name: 'represents';
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      seatCounts: {
        name: 'seatCounts';
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
  SeatResult: {
    kind: 'OBJECT';
    name: 'SeatResult';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      heldBy: { name: 'heldBy'; type: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null } };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      onBehalfOf: {
        name: 'onBehalfOf';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      partnership: {
        name: 'partnership';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
        };
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
      role: {
        name: 'role';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Role'; ofType: null } };
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
  StaleCountResult: {
    kind: 'OBJECT';
    name: 'StaleCountResult';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'StaleKind'; ofType: null } };
      };
    };
  };
  StaleKind: {
    name: 'StaleKind';
    enumValues:
      | 'ended'
      | 'never_met'
      | 'no_meeting_stated'
      | 'no_member'
      | 'no_newer_source'
      | 'one_member'
      | 'past_its_review';
  };
  StalePage: {
    kind: 'OBJECT';
    name: 'StalePage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      counts: {
        name: 'counts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'StaleCountResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'StaleResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  StaleResult: {
    kind: 'OBJECT';
    name: 'StaleResult';
    fields: {
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kinds: {
        name: 'kinds';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'ENUM'; name: 'StaleKind'; ofType: null };
            };
          };
        };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  Status: {
    name: 'Status';
    enumValues:
      'considered' | 'ended' | 'existing' | 'expected' | 'guidance' | 'proposed' | 'recommended' | 'rejected';
  };
  String: unknown;
  SubjectResult: {
    kind: 'OBJECT';
    name: 'SubjectResult';
    fields: {
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      label: {
        name: 'label';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Label'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  ThresholdResult: {
    kind: 'OBJECT';
    name: 'ThresholdResult';
    fields: {
      found: {
        name: 'found';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RangeResult'; ofType: null };
        };
      };
      limit: {
        name: 'limit';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      measure: {
        name: 'measure';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'LoadMeasure'; ofType: null } };
      };
      surely: {
        name: 'surely';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
    };
  };
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
  TierCellResult: {
    kind: 'OBJECT';
    name: 'TierCellResult';
    fields: {
      area: { name: 'area'; type: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null } };
      bodies: {
        name: 'bodies';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      count: { name: 'count'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      state: {
        name: 'state';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'CellState'; ofType: null } };
      };
    };
  };
  TopicKind: { name: 'TopicKind'; enumValues: 'blocks' | 'themes' | 'themes_and_blocks' };
  TwoTierPage: {
    kind: 'OBJECT';
    name: 'TwoTierPage';
    fields: {
      asOf: {
        name: 'asOf';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      atBothTiers: {
        name: 'atBothTiers';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'BothTiersResult'; ofType: null };
            };
          };
        };
      };
      atBothTiersTotal: {
        name: 'atBothTiersTotal';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      completeness: {
        name: 'completeness';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CompletenessResult'; ofType: null };
            };
          };
        };
      };
      counterparts: {
        name: 'counterparts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CounterpartResult'; ofType: null };
            };
          };
        };
      };
      counterpartsTotal: {
        name: 'counterpartsTotal';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      county: { name: 'county'; type: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null } };
      districts: {
        name: 'districts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      dualRepresentation: {
        name: 'dualRepresentation';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'DualRepresentationResult'; ofType: null };
            };
          };
        };
      };
      landscape: {
        name: 'landscape';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      results: {
        name: 'results';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'TwoTierResult'; ofType: null };
            };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      said: { name: 'said'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Status'; ofType: null } };
          };
        };
      };
      total: {
        name: 'total';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      totalWithPlanned: { name: 'totalWithPlanned'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      withoutCounterpart: {
        name: 'withoutCounterpart';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
      withoutCounterpartTotal: {
        name: 'withoutCounterpartTotal';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      withoutVoice: {
        name: 'withoutVoice';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  TwoTierResult: {
    kind: 'OBJECT';
    name: 'TwoTierResult';
    fields: {
      atCounty: {
        name: 'atCounty';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'TierCellResult'; ofType: null };
        };
      };
      because: {
        name: 'because';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      blank: {
        name: 'blank';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      inDistricts: {
        name: 'inDistricts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'TierCellResult'; ofType: null };
            };
          };
        };
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
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      subjects: {
        name: 'subjects';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SubjectResult'; ofType: null };
            };
          };
        };
      };
    };
  };
  Verdict: { name: 'Verdict'; enumValues: 'confirmed' | 'contradicted' | 'not_visible_in_the_data' };
};

export type introspection = {
  name: never;
  query: 'Query';
  mutation: never;
  subscription: never;
  types: introspection_types;
};
