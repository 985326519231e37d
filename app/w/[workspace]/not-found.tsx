export { NothingHere as default } from './_parts/nothing-here';
