'use client';

import { Component } from 'react';
import { holdPlace } from './reading-place';

type Props = { readonly refreshing: boolean };

/**
 * Holds what is read in its place while a refresh is drawn: measured as the new page is about to be put in, mended before it is painted.
 * Only a class is told at that moment (getSnapshotBeforeUpdate).
 */
export class HeldPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): (() => void) | null {
    return before.refreshing && !this.props.refreshing ? holdPlace() : null;
  }
  override componentDidUpdate(_before: Props, _state: unknown, restore: (() => void) | null): void {
    restore?.();
  }
  override render() {
    return null;
  }
}
