/** What a picture is painted by; words stand in none of these. */
const painted = ['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'style'];

/** Tokens (`var(--ink)`) in what a picture is painted by become colours, in place; its words stay as they were said, whatever they look like. */
export const withColours = (picture: Element, colourOf: (token: string) => string): void => {
  for (const element of [picture, ...picture.querySelectorAll('*')])
    for (const name of painted) {
      const value = element.getAttribute(name);
      if (value?.includes('var('))
        element.setAttribute(
          name,
          value.replaceAll(/var\((--[a-z0-9-]+)\)/g, (_, token: string) => colourOf(token)),
        );
    }
};
