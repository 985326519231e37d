/** What an actor is. An outlet publishes; a body is an organisation or office; a state is a state. */
export const actorKinds = ['person', 'body', 'state', 'outlet'] as const;
export type ActorKind = (typeof actorKinds)[number];
