import { redirect } from 'next/navigation';
import { SeatlessNote } from './_parts/seatless-note';
import { whoAsks } from './_session/who-asks';

/** The front door: the first workspace of whoever is signed in. */
const FrontDoor = async () => {
  const who = await whoAsks();
  if (!who) redirect('/sign-in');
  const first = who.seats[0];
  if (first) redirect(`/w/${first.workspace.slug}`);
  return <SeatlessNote email={who.email} />;
};

export default FrontDoor;
