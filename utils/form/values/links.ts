import type { Profile } from '../../resume/schema';
import { fromBasics, type Owner, type Value } from './wanted';

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

const link =
  (network: string, called: RegExp): Value =>
  (_, { resume: { basics } }) =>
    fromBasics(urlOf(basics.profiles, network, called));

export const linkedin = link('linkedin', /linked-?in/i);
export const github = link('github', /github/i);
export const twitter = link('twitter', /twitter|^x$|\/\/(www\.)?x\.com\//i);

export const website: Value = (_, { resume: { basics } }) => fromBasics(basics.url);

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
