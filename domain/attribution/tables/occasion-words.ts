const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Through what somebody spoke: nouns behind "in", "by", "on" beside a cue. */
export const media: ReadonlySet<string> = words(
  'statement interview interviews speech tweet tweets letter email e-mail message post article memo twitter facebook television tv radio phone telephone address remarks ' +
    'appeal essay op-ed column blog book memoir report video podcast broadcast show release press-release testimony message telegram communiqué communique',
);
/** Media that are put out in writing or as one text: "published", "according to the leader's letter". */
export const papers: ReadonlySet<string> = words(
  'statement letter message address article memo appeal essay op-ed column report release press-release speech telegram communiqué communique tweet post video',
);
/** Events at which somebody spoke. */
export const events: ReadonlySet<string> = words(
  'briefing conference rally debate hearing meeting summit ceremony session assembly forum visit talks event dinner lunch luncheon fundraiser convention congress funeral march trial',
);
/** Whom one tells when one speaks to the press. */
export const press: ReadonlySet<string> = words('reporters journalists newsmen media press correspondents');
