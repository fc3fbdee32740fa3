import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseSettings } from './graph/database.ts';
import type { Programs } from './graph/embedded/programs.ts';
import { WrongSettings } from './startErrors.ts';

/** All that can be set from outside, read once and trusted from then on. */
export interface Config {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Whether only this machine can reach us: a loopback address without a proxy in front of it. */
  readonly loopback: boolean;
  readonly dataDir: string;
  readonly neo4jCache: string;
  readonly chromiumPath?: string;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  readonly allowedOrigins: readonly string[];
  /** As Express's `trust proxy`: how many proxies, or which. */
  readonly trustProxy: false | number | readonly string[];
  readonly logLevel: string;
  /** A Neo4j that runs elsewhere; absent: one is started. */
  readonly neo4j?: DatabaseSettings;
  readonly programs: Programs;
}

/** What the programs of the packages we use are told: errors without stacks, no checks for developers. */
export const productionMode = { NODE_ENV: 'production' } as const;

const projectDir = resolve(import.meta.dirname, '..');
const words = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const isHost = (text: string): boolean =>
  isIP(text) !== 0 || /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text);
const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
const isNeo4jUri = (text: string): boolean =>
  /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
const isSubnet = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most));
};

const folder = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((path) => resolve(projectDir, path));
const proxies = z
  .string()
  .refine(
    (text) =>
      text === 'off' || /^[1-9]$/.test(text) || (words(text).length > 0 && words(text).every(isSubnet)),
  )
  .transform((text) => (text === 'off' ? false : /^[1-9]$/.test(text) ? Number(text) : words(text)));

interface Variable {
  /** What it is for: the phrase in `.env.example`. */
  readonly says: string;
  /** What a value must be: the remedy when it is not. */
  readonly expects: string;
  /** What holds where it is not set, for the reader. */
  readonly standard: string;
}

/** Every environment variable that we read, in the order of `.env.example`. */
export const variables = {
  HOST: {
    says: 'Address that page and API are served on. Anything but loopback turns rate limits on, introspection off, and hides the people of imported landscapes.',
    expects: 'a host name or an IP address',
    standard: '127.0.0.1',
  },
  PORT: {
    says: 'Port of page and API.',
    expects: 'a number from 0 to 65535 (0 picks a free port)',
    standard: '4000',
  },
  DATA_DIR: {
    says: 'Folder of the database that is started for you, and of its password.',
    expects: 'a folder, as a path from the project or from /',
    standard: '.data',
  },
  NEO4J_CACHE: {
    says: "Folder that Neo4j is fetched into, once for all clones; else partnership-landscape in the user's cache folder.",
    expects: 'a folder, as a path from the project or from /',
    standard: '',
  },
  JAVA_HOME: {
    says: 'The Java 17 or 21 to run Neo4j with; else the first fitting one on the PATH.',
    expects: 'the folder of a Java installation',
    standard: '',
  },
  NEO4J_URI: {
    says: 'A Neo4j 5.26 or later that runs elsewhere; none is started then.',
    expects: 'an address like bolt://host:7687 or neo4j+s://host',
    standard: '',
  },
  NEO4J_USER: { says: 'User of that Neo4j.', expects: 'a name', standard: 'neo4j' },
  NEO4J_PASSWORD: { says: 'Password of that user.', expects: 'a password', standard: '' },
  NEO4J_DATABASE: { says: "Database of that Neo4j; else the user's own.", expects: 'a name', standard: '' },
  GRAPHIQL: {
    says: 'Console at /graphql, and introspection. On for a loopback HOST, off for any other, unless set.',
    expects: 'on or off',
    standard: '',
  },
  CORS_ORIGINS: {
    says: "Other sites' pages that may ask the API from a browser, separated by commas.",
    expects: 'exact origins like https://maps.example.org, separated by commas',
    standard: '',
  },
  TRUST_PROXY: {
    says: 'Proxies in front of us whose word on the caller we take: how many, or their addresses, separated by commas. With one, a loopback HOST is no longer taken to be private.',
    expects: 'off, a number from 1 to 9, or IP addresses and subnets separated by commas',
    standard: 'off',
  },
  LOG_LEVEL: {
    says: 'How much is logged, as JSON lines on standard error.',
    expects: 'trace, debug, info, warn, error, fatal or silent',
    standard: 'info',
  },
  CHROMIUM_PATH: {
    says: 'The Chromium that the browser tests run; else the first on the PATH.',
    expects: 'the path of a program',
    standard: '',
  },
} as const satisfies Record<string, Variable>;
type Name = keyof typeof variables;

const shapes = (userCache: string) =>
  z.object({
    HOST: z.string().refine(isHost).default(variables.HOST.standard),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(4000),
    DATA_DIR: folder(variables.DATA_DIR.standard),
    NEO4J_CACHE: folder(join(userCache, 'partnership-landscape')),
    JAVA_HOME: z.string().optional(),
    NEO4J_URI: z.string().refine(isNeo4jUri).optional(),
    NEO4J_USER: z.string().default(variables.NEO4J_USER.standard),
    NEO4J_PASSWORD: z.string().default(''),
    NEO4J_DATABASE: z.string().optional(),
    GRAPHIQL: z.enum(['on', 'off']).optional(),
    CORS_ORIGINS: z
      .string()
      .transform(words)
      .refine((origins) => origins.every(isOrigin))
      .default([]),
    TRUST_PROXY: proxies.default(false),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
      .default(variables.LOG_LEVEL.standard),
    CHROMIUM_PATH: z.string().optional(),
  } satisfies Record<Name, z.ZodType>);

type Env = Readonly<Record<string, string | undefined>>;
const names = Object.keys(variables) as readonly Name[];

/** An empty variable is one that is not set: that is how a container's settings leave it out. */
const stated = (env: Env): Partial<Record<Name, string>> =>
  Object.fromEntries(names.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])));

const faultOf = (name: Name, value: string | undefined): string =>
  `${name}="${name === 'NEO4J_PASSWORD' ? '…' : (value ?? '')}" makes no sense: it must be ${variables[name].expects}.`;

/** Settings of an outside Neo4j that would be passed over in silence. */
const strays = (given: Partial<Record<Name, string>>): readonly string[] =>
  given.NEO4J_URI !== undefined
    ? []
    : (['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const)
        .filter((name) => given[name] !== undefined)
        .map((name) => `${name} is set but NEO4J_URI is not: set both, or neither.`);

/** What other programs may see: our passwords are not among it. */
const withoutOurs = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** The settings in an environment. Throws `WrongSettings` naming all that make no sense. */
export const readConfig = (env: Env): Config => {
  const given = stated(env);
  const parsed = shapes(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache')).safeParse(given);
  const wrong = new Set((parsed.error?.issues ?? []).map((issue) => issue.path[0] as Name));
  const faults = [...[...wrong].map((name) => faultOf(name, given[name])), ...strays(given)];
  if (!parsed.success || faults.length > 0) throw new WrongSettings(faults);
  const { data } = parsed;
  // Behind a proxy the world reads us, whatever address we listen on.
  const loopback = isLoopback(data.HOST) && data.TRUST_PROXY === false;
  const console = data.GRAPHIQL === undefined ? loopback : data.GRAPHIQL === 'on';
  return {
    host: data.HOST,
    port: data.PORT,
    loopback,
    dataDir: data.DATA_DIR,
    neo4jCache: data.NEO4J_CACHE,
    ...(data.CHROMIUM_PATH !== undefined && { chromiumPath: data.CHROMIUM_PATH }),
    graphiql: console,
    introspection: console,
    allowedOrigins: data.CORS_ORIGINS,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    ...(data.NEO4J_URI !== undefined && {
      neo4j: {
        uri: data.NEO4J_URI,
        user: data.NEO4J_USER,
        password: data.NEO4J_PASSWORD,
        ...(data.NEO4J_DATABASE !== undefined && { database: data.NEO4J_DATABASE }),
      },
    }),
    programs: {
      ...(data.JAVA_HOME !== undefined && { javaHome: data.JAVA_HOME }),
      path: env['PATH'] ?? '',
      env: withoutOurs(env),
    },
  };
};
