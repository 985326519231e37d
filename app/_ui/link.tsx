import NextLink from 'next/link';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof NextLink>, 'prefetch'>;

/**
 * A link within the app, read when it is followed and not before: Next would ask the server ahead of time for every link in sight, and as each page
 * is made for its reader (its title is the title of what it shows), every such question costs what the page costs (DECISIONS 68).
 */
export const Link = (props: Props) => <NextLink {...props} prefetch={false} />;
