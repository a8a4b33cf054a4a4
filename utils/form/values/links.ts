import type { Profile, Resume } from '../../resume/schema';
import { fromBasics, type Owner, type Value } from './wanted';

type Basics = Resume['basics'];

const addressOf: Readonly<Record<string, (username: string) => string>> = {
  linkedin: (username) => `https://www.linkedin.com/in/${username}`,
  github: (username) => `https://github.com/${username}`,
  twitter: (username) => `https://twitter.com/${username}`,
};

function urlOf(profiles: readonly Profile[], network: string, called: RegExp): string {
  const profile =
    profiles.find((one) => called.test(one.network)) ??
    profiles.find((one) => called.test(one.url));
  if (!profile) return '';
  return profile.url || (profile.username && (addressOf[network]?.(profile.username) ?? ''));
}

const networks = {
  linkedin: /linked-?in/i,
  github: /github/i,
  twitter: /twitter|^x$|\/\/(www\.)?x\.com\//i,
} as const;
type Network = keyof typeof networks;

const link =
  (network: string, called: RegExp): Value =>
  (_, { resume: { basics } }) =>
    fromBasics(urlOf(basics.profiles, network, called));

export const linkedin = link('linkedin', networks.linkedin);
export const github = link('github', networks.github);
export const twitter = link('twitter', networks.twitter);

export interface OwnLink {
  url: string;
  /** The kind of field that asks for it by name. */
  kind?: Network;
}

/** The owner's links, each once: their own site, then the networks. */
export function ownLinks({ url, profiles }: Basics): OwnLink[] {
  const known = Object.entries(networks).map(
    ([kind, called]): OwnLink => ({
      url: urlOf(profiles, kind, called),
      kind: kind as Network,
    }),
  );
  const others = profiles.map((profile): OwnLink => ({ url: profile.url }));
  const all = [{ url }, ...known, ...others].filter((one) => one.url !== '');
  return all.filter((one, i) => all.findIndex((other) => other.url === one.url) === i);
}

/** The owner's site; in the rows of a list of links, the one that the row is for. */
export const website: Value = ({ link: place }, { resume: { basics } }) =>
  fromBasics(place === undefined ? basics.url : (ownLinks(basics)[place]?.url ?? ''));

const portfolioLink = link('portfolio', /portfolio|behance|dribbble/i);

/** A portfolio of its own, else the owner's website, which they may look at first. */
export const portfolio: Value = (ask, owner) => {
  const own = portfolioLink(ask, owner);
  if (own !== 'no-data') return own;
  const site = website(ask, owner);
  return typeof site === 'string' ? site : { ...site, sure: 0.7 };
};

/** A profile whose network the field names. */
export const otherLink: Value = ({ field }, { resume: { basics } }: Owner) => {
  const asked = `${field.label} ${field.name}`.toLowerCase();
  const profile = basics.profiles.find(
    ({ network }) => network.length > 1 && asked.includes(network.toLowerCase()),
  );
  return fromBasics(profile?.url ?? '');
};
