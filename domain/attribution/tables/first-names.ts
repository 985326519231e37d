/** Common first names by the gender they usually tell; used to tell people from places and he from she, never to name anyone. */
const list = (text: string) => text.split(' ');

export const maleNames: ReadonlySet<string> = new Set(
  list(
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ' +
      'ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry ' +
      'tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan ' +
      'joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bill bob mike jim tom tim dan ben ted ' +
      'jeb bernie barack joseph mitch rand marco chris rick lindsey newt rudy harry chuck al mitt dick karl colin rex jared corey paul reince sean roger boris tony gordon nigel jeremy ' +
      'vladimir alexei alexey aleksei sergei sergey dmitry dmitri mikhail nikolai boris ivan igor oleg andrei andrey pavel viktor victor konstantin yevgeny evgeny anatoly vyacheslav valery ' +
      'gennady leonid alexandr aleksandr maxim roman denis kirill yuri yury petr pyotr vasily grigory stanislav artem ruslan ramzan volodymyr petro oleksandr antony emmanuel francois ' +
      'nicolas jacques jean pierre olaf angelo heiko frank-walter luigi mario matteo giuseppe silvio giorgio paolo recep mevlut bashar benjamin hassan mohammad mohammed muhammad ali ' +
      'ahmed omar javad xi li wang jens josep charles heinz hans klaus fritz wolfgang martin stefan lars erik sven antonio carlos luis miguel pedro jorge fernando narendra imran jake ' +
      'edmund morgan neil ian greg jeff matt nick steve dave ron ken phil josh zach brad chad doug ed fred glenn hank jay jeremiah julian leo luke max nate pete ray rob sam stan stu todd troy wes will',
  ),
);
export const femaleNames: ReadonlySet<string> = new Set(
  list(
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah ' +
      'stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather ' +
      'diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances ' +
      'kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ' +
      'hillary carly melania ivanka tiffany chelsea huma megyn kellyanne sarah elizabeth condoleezza madeleine nikki susan samantha janet theresa angela ursula annalena marine giorgia ' +
      'maria svetlana natalia natalya olga irina elena yelena tatiana tatyana ekaterina anastasia yulia julia ksenia galina valentina lyudmila marina oksana nadezhda vera lyubov alla ' +
      'nancy kamala jen jill debbie donna loretta ruth sonia elena dianne barbara tulsi michele katrina gretchen kristen jeanne betsey sally katie kate jane joanna fiona claire zoe lucy nina mona leila fatima aisha',
  ),
);
